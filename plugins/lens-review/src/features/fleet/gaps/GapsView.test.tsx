import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { FleetGap } from '@genai-lens/backstage-plugin-lens-review-common';
import { PROJECTION } from '../../../__testUtils__/fleetReplies';
import { refusal, renderFleet } from '../../../__testUtils__/renderFleet';

const GAPS = 'POST /fleet/gaps/query';
const AT = '/?view=gaps';
const access: FleetGap = {
  choiceId: 'SEC01_BP01',
  questionId: 'SEC01',
  pillarId: 'security',
  title: 'Grant least privilege',
  risk: 'HIGH',
  missing: 9,
  inScope: 12,
  owners: 5,
  established: 3,
  systems: [
    { entityRef: 'system:default/shop', title: 'Shop', missing: 4 },
    { entityRef: 'system:default/care', title: 'Care', missing: 1 },
  ],
  sharedDependencies: [
    { entityRef: 'component:default/gateway', title: 'Gateway', components: 7 },
  ],
};
const gaps = (items: FleetGap[], totalItems = items.length) => ({
  items,
  totalItems,
  ...PROJECTION,
});

describe('the gaps of the fleet', () => {
  it('say how many lack it, in how many teams, and who could provide it', async () => {
    const { container } = await renderFleet({
      at: AT,
      replies: { [GAPS]: gaps([access]) },
    });
    const item = (
      await screen.findByRole('heading', { name: 'Grant least privilege' })
    ).closest('li');
    expect(item).toHaveTextContent('Security · SEC01_BP01');
    expect(item).toHaveTextContent('High risk');
    expect(item).toHaveTextContent(/Gateway \(7 depend on it\)/);
    expect(
      screen.getByRole('link', { name: 'What if? Gateway provided it' }),
    ).toHaveAttribute(
      'href',
      '/?view=what-if&choice=SEC01_BP01&dependsOn=component%3Adefault%2Fgateway',
    );
    expect(item).toHaveTextContent(/Shop \(4 are part of it\)/);
    expect(item).not.toHaveTextContent('Care');
    expect(
      screen.getByRole('link', {
        name: '9 of 12 components with it in scope lack it, in 5 teams',
      }),
    ).toHaveAttribute('href', '/?view=components&choice=SEC01_BP01');
    expect(await axe(container)).toHaveNoViolations();
  });

  it('are narrowed to a pillar', async () => {
    const { asked } = await renderFleet({
      at: AT,
      replies: { [GAPS]: gaps([access]) },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: /Pillar/ }),
    );
    await userEvent.click(
      await screen.findByRole('option', { name: 'Reliability' }),
    );
    await waitFor(() =>
      expect(asked(GAPS)[1]).toMatchObject({ pillar: 'reliability' }),
    );
  });

  it('show more, from where the page before ended', async () => {
    const { asked } = await renderFleet({
      at: AT,
      replies: {
        [GAPS]: body =>
          JSON.stringify(body).includes('cursor')
            ? gaps([{ ...access, choiceId: 'SEC01_BP02', title: 'Rotate' }], 2)
            : { ...gaps([access], 2), nextCursor: 'after-first' },
      },
    });
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Show more (1 of 2 shown)',
      }),
    );
    expect(
      await screen.findByRole('heading', { name: 'Rotate' }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('heading', { name: 'Grant least privilege' }),
    ).toBeInTheDocument();
    expect(asked(GAPS)).toEqual([
      { lens: 'small', limit: 20 },
      { lens: 'small', limit: 20, cursor: 'after-first' },
    ]);
    expect(
      screen.queryByRole('button', { name: /Show more/ }),
    ).not.toBeInTheDocument();
  });

  it('say when nothing is open, and when nothing matches', async () => {
    await renderFleet({
      at: `${AT}&tag=rag`,
      replies: { [GAPS]: gaps([]) },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Show the whole fleet' }),
    );
    expect(await screen.findByText('Nothing is open')).toBeInTheDocument();
  });

  it('say what somebody may not see', async () => {
    await renderFleet({
      at: AT,
      replies: { [GAPS]: refusal(403, 'NotAllowedError', 'No') },
    });
    expect(await screen.findByText('You may not see the gaps')).toBeVisible();
  });
});
