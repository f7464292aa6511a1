import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import {
  groupOf,
  PROJECTION,
  summaryOf,
  totalsOf,
} from '../../../__testUtils__/fleetReplies';
import { refusal, renderFleet } from '../../../__testUtils__/renderFleet';

const SUMMARY = 'POST /fleet/summary/query';
describe('FleetPage', () => {
  it('begins with the numbers, each of which leads to what it counts', async () => {
    const { container } = await renderFleet();
    expect(await screen.findByRole('link', { name: '14 In' })).toHaveAttribute(
      'href',
      '/?view=components',
    );
    expect(screen.getByRole('link', { name: '10 Undecided' })).toHaveAttribute(
      'href',
      '/?view=decide',
    );
    expect(
      screen.getByRole('link', { name: '2 Out, but depends on a model' }),
    ).toHaveAttribute('href', '/?view=decide&list=outButDepends');
    expect(screen.getByRole('link', { name: '3 Not begun' })).toHaveAttribute(
      'href',
      '/?view=components&status=none',
    );
    const open = screen.getByRole('region', {
      name: 'Open best practices in begun reviews',
    });
    expect(
      within(open)
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual(['21 High risk', '9 Medium risk', '5 Low risk']);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says when the catalog was last read', async () => {
    await renderFleet();
    expect(await screen.findByText(/Catalog last read/)).toBeInTheDocument();
  });

  it('marks what it shows with its age while the catalog cannot be read', async () => {
    const failing = {
      ...PROJECTION,
      projectionFailing: true,
      lastRun: {
        startedAt: '2026-11-20T11:30:00.000Z',
        outcome: 'failed',
        problem: 'The catalog did not reply.',
        entities: 0,
        rescored: 0,
      },
    };
    await renderFleet({ replies: { 'GET /fleet/status': failing } });
    const title = await screen.findByText('The catalog cannot be read');
    expect(title.closest('.bui-Alert')).toHaveTextContent(
      /What you see is what the catalog said .* The catalog did not reply\./,
    );
    expect(screen.getByRole('link', { name: '14 In' })).toBeInTheDocument();
  });

  it('asks for what the URL says, and shows it as filters to take back', async () => {
    const { asked } = await renderFleet({
      at: '/?owner=group:default/care&system=-&choice=SEC01_BP01&groupBy=domain&status=nonsense',
    });
    await screen.findByRole('link', { name: '14 In' });
    expect(asked(SUMMARY)).toEqual([
      {
        lens: 'small',
        groupBy: 'domain',
        owner: ['group:default/care'],
        system: ['-'],
        choice: ['SEC01_BP01'],
      },
    ]);
    const tags = await screen.findByRole('grid', {
      name: 'Filters that are set',
    });
    await waitFor(() =>
      expect(
        within(tags)
          .getAllByRole('row')
          .map(tag => tag.textContent),
      ).toEqual([
        'Owner: Customer Care',
        'System: No system',
        'Lacks: Grant least privilege',
      ]),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Clear all' }));
    await waitFor(() =>
      expect(asked(SUMMARY)[1]).toEqual({ lens: 'small', groupBy: 'domain' }),
    );
  });

  it('narrows by what somebody chooses', async () => {
    const { asked } = await renderFleet();
    await userEvent.click(await screen.findByRole('button', { name: /Owner/ }));
    await userEvent.click(
      await screen.findByRole('option', { name: 'Shop (2)' }),
    );
    await waitFor(() =>
      expect(asked(SUMMARY)[1]).toMatchObject({
        owner: ['group:default/shop'],
      }),
    );
  });

  it('says how to see more where a filter leaves nothing', async () => {
    const nothing = totalsOf({
      components: 0,
      undecided: 0,
      out: 0,
      outButDepends: 0,
    });
    await renderFleet({
      at: '/?text=zzz',
      replies: { [SUMMARY]: summaryOf({ totals: nothing, groups: [] }) },
    });
    expect(await screen.findByText('Nothing matches')).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Show the whole fleet' }),
    );
    expect(
      await screen.findByText('There are no components'),
    ).toBeInTheDocument();
  });

  it('says that the catalog has not been read yet', async () => {
    const nothing = totalsOf({ components: 0, undecided: 0, out: 0 });
    await renderFleet({
      replies: {
        [SUMMARY]: summaryOf({ totals: nothing, projectedAt: undefined }),
      },
    });
    expect(
      await screen.findByText('The catalog has not been read yet'),
    ).toBeInTheDocument();
  });

  it('names a lens that there is not', async () => {
    await renderFleet({ at: '/?lens=none-such' });
    expect(
      await screen.findByText('There is no lens "none-such"'),
    ).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Choose another lens' }),
    );
    expect(
      await screen.findByRole('link', { name: '14 In' }),
    ).toBeInTheDocument();
  });

  it('says what the server refuses, and tries again', async () => {
    let refuses = true;
    await renderFleet({
      at: '/?owner=group:default/gone',
      replies: {
        [SUMMARY]: () =>
          refuses
            ? refusal(
                400,
                'InputError',
                'owner: there is no group:default/gone',
              )
            : summaryOf(),
      },
    });
    expect(
      await screen.findByText('owner: there is no group:default/gone'),
    ).toBeVisible();
    refuses = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('link', { name: '14 In' }),
    ).toBeInTheDocument();
  });

  it('says what somebody may not see', async () => {
    await renderFleet({
      replies: { [SUMMARY]: refusal(403, 'NotAllowedError', 'No') },
    });
    expect(await screen.findByText('You may not see the fleet')).toBeVisible();
  });

  it('keeps the filters from view to view', async () => {
    await renderFleet({ at: '/?owner=group:default/care' });
    const views = await screen.findByRole('navigation', {
      name: 'Views of the fleet',
    });
    expect(within(views).getByRole('link', { name: 'Gaps' })).toHaveAttribute(
      'href',
      '/?view=gaps&owner=group%3Adefault%2Fcare',
    );
  });

  it('shows the heat map as a table, worst group first, with cells that lead on', async () => {
    const groups = [
      groupOf('group:default/shop', 'Shop', {
        neverReviewed: 0,
        openPractices: { HIGH: 9, MEDIUM: 0, LOW: 0 },
      }),
      groupOf('group:default/care', 'Customer Care'),
      groupOf('-', '-', { components: 0 }),
    ];
    const { container } = await renderFleet({
      at: '/?type=service',
      replies: { [SUMMARY]: summaryOf({ groups }) },
    });
    const table = await screen.findByRole('table', {
      name: 'Open best practices of owners by pillar',
    });
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map(header => header.textContent),
    ).toEqual(['Customer Care2 of 3 begun', 'Shop3 of 3 begun']);
    const cell = within(table).getByRole('link', {
      name: 'Customer Care, Security: 1 of 3 not reviewed; open best practices: 2 high risk; 4 unanswered questions',
    });
    expect(cell).toHaveAttribute('data-mark', 'HIGH');
    expect(cell).toHaveAttribute('data-hatched', 'true');
    expect(cell).toHaveAttribute(
      'href',
      '/?view=components&pillar=security&owner=group%3Adefault%2Fcare&type=service',
    );
    expect(await axe(container)).toHaveNoViolations();
  });

  it('groups by something else', async () => {
    const { asked } = await renderFleet();
    await userEvent.click(await screen.findByRole('radio', { name: 'Domain' }));
    await waitFor(() =>
      expect(asked(SUMMARY)[1]).toMatchObject({ groupBy: 'domain' }),
    );
  });

  it('shows distributions of maturity with their n', async () => {
    await renderFleet();
    const all = await screen.findByRole('list', { name: 'Maturity of all' });
    expect(all).toHaveTextContent(
      'All components: 7 reviews: 2 at 40–59%, 5 at 80–100%',
    );
    expect(all).toHaveTextContent('n = 7');
    expect(
      screen.getByRole('list', { name: 'Maturity by owner' }),
    ).toHaveTextContent('Customer Care: 2 reviews: 1 at 20–39%, 1 at 80–100%');
  });
});
