import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { PROJECTION, whatIfOf } from '../../../__testUtils__/fleetReplies';
import { refusal, renderFleet } from '../../../__testUtils__/renderFleet';

const WHAT_IF = 'POST /fleet/what-if/query';
const GAPS = 'POST /fleet/gaps/query';
const GATEWAY = 'component:default/gateway';
const AT = `/?view=what-if&dependsOn=${GATEWAY}`;
const CHOSEN = `${AT}&choice=SEC01_BP01&type=service`;

const NO_GAPS = { items: [], totalItems: 0, ...PROJECTION };
const NOTHING = {
  components: 0,
  teams: 0,
  openPractices: { HIGH: 0, MEDIUM: 0, LOW: 0 },
};

describe('what if', () => {
  it('says how much it would close, and for whom', async () => {
    const { asked, container } = await renderFleet({
      at: CHOSEN,
      replies: { [WHAT_IF]: whatIfOf() },
    });
    expect(
      await screen.findByText(
        'This would close 4 open best practices (4 high risk) in 4 components of 2 teams.',
      ),
    ).toBeVisible();
    expect(asked(WHAT_IF)).toEqual([
      {
        lens: 'small',
        provider: GATEWAY,
        choice: ['SEC01_BP01'],
        type: ['service'],
      },
    ]);
    expect(
      screen.getByText(
        /^12 components that the lens concerns are part of Gateway or depend on it\. 9 of them have begun a review of their own; in the others nothing is counted\.$/,
      ),
    ).toBeVisible();
    expect(
      screen.getByRole('checkbox', { name: /Grant least privilege/ }),
    ).toBeChecked();
    const table = screen.getByRole('table', {
      name: 'Open best practices that would be closed, by team and risk',
    });
    expect(
      within(table)
        .getAllByRole('row')
        .slice(1)
        .map(row => row.textContent),
    ).toEqual(['Customer Care3003', 'No owner1001']);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('leads from a team to its components that lack it', async () => {
    await renderFleet({ at: CHOSEN, replies: { [WHAT_IF]: whatIfOf() } });
    expect(
      await screen.findByRole('link', { name: 'Customer Care: 3 components' }),
    ).toHaveAttribute(
      'href',
      `/?view=components&owner=${encodeURIComponent(
        'group:default/care',
      )}&type=service&choice=SEC01_BP01&dependsOn=${encodeURIComponent(
        GATEWAY,
      )}`,
    );
  });

  it('asks again for what somebody chooses', async () => {
    const { asked } = await renderFleet({
      at: CHOSEN,
      replies: { [WHAT_IF]: whatIfOf() },
    });
    await userEvent.click(
      await screen.findByRole('checkbox', { name: /Limit what is asked/ }),
    );
    await waitFor(() =>
      expect(asked(WHAT_IF)[1]).toMatchObject({
        choice: ['SEC01_BP01', 'REL01_BP01'],
      }),
    );
  });

  it('says what is open before anything is chosen', async () => {
    const practices = whatIfOf().practices.map(practice => ({
      ...practice,
      chosen: false,
    }));
    await renderFleet({
      at: AT,
      replies: {
        [WHAT_IF]: whatIfOf({ practices, teams: [], totals: NOTHING }),
      },
    });
    expect(
      await screen.findByText('Choose at least one best practice above.'),
    ).toBeVisible();
    expect(
      screen.getByRole('checkbox', { name: /Grant least privilege/ }),
    ).not.toBeChecked();
    expect(
      screen.getByText(
        'Open in 4 of 9 components with it in scope, in 2 teams',
      ),
    ).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('suggests what components share that lack most, and takes it', async () => {
    const { asked } = await renderFleet({
      at: '/?view=what-if',
      replies: {
        [WHAT_IF]: whatIfOf(),
        [GAPS]: {
          ...NO_GAPS,
          items: [
            {
              ...whatIfOf().practices[0],
              owners: 2,
              established: 0,
              systems: [],
              sharedDependencies: [
                { entityRef: GATEWAY, title: 'Gateway', components: 4 },
              ],
            },
          ],
        },
      },
    });
    expect(await screen.findByText(/^Choose a provider to see/)).toBeVisible();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Gateway' }),
    );
    expect(
      await screen.findByRole('heading', {
        name: 'What Gateway would provide',
      }),
    ).toBeVisible();
    expect(asked(WHAT_IF)).toEqual([{ lens: 'small', provider: GATEWAY }]);
    expect(
      await screen.findByRole('grid', { name: 'Filters that are set' }),
    ).toHaveTextContent('Depends on: gateway');
  });

  it('says where nothing depends on the provider, and where nothing is open', async () => {
    let reply = whatIfOf({ reach: { components: 0, begun: 0 }, practices: [] });
    await renderFleet({
      at: AT,
      replies: { [WHAT_IF]: () => reply },
    });
    expect(
      await screen.findByText('Nothing here depends on Gateway'),
    ).toBeVisible();
    reply = whatIfOf({ practices: [], teams: [], totals: NOTHING });
    await userEvent.type(
      screen.getByRole('searchbox', { name: 'Search components' }),
      'a',
    );
    expect(
      await screen.findByText('No best practice is open among them.'),
    ).toBeVisible();
  });

  it('says what the server refuses', async () => {
    const replies = {
      [WHAT_IF]: refusal(400, 'InputError', 'provider: there is no entity'),
    };
    await renderFleet({ at: AT, replies });
    expect(
      await screen.findByText('provider: there is no entity'),
    ).toBeVisible();
  });

  it('says what somebody may not see', async () => {
    await renderFleet({
      at: AT,
      replies: { [WHAT_IF]: refusal(403, 'NotAllowedError', 'No') },
    });
    expect(
      await screen.findByText('You may not see what it would close'),
    ).toBeVisible();
  });
});
