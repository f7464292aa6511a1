import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PROJECTION } from '../../../__testUtils__/fleetReplies';
import { refusal, renderFleet } from '../../../__testUtils__/renderFleet';

const TREND = 'POST /fleet/trend/query';
const maturity = { n: 0, buckets: [0, 0, 0, 0, 0] };
const point = (date: string, HIGH: number, reviewed: number) => ({
  date,
  reviewed,
  inProgress: 1,
  stale: 0,
  openPractices: { HIGH, MEDIUM: 2, LOW: 0 },
  maturity,
  pillars: [],
});
const points = [
  point('2026-08-20', 34, 3),
  point('2026-08-21', 34, 3),
  point('2026-11-20', 28, 6),
];

describe('the trend of the fleet', () => {
  it('is a chart with words, and a table of the days on which something changed', async () => {
    await renderFleet({ replies: { [TREND]: { points, ...PROJECTION } } });
    expect(
      await screen.findByRole('img', {
        name: 'Open best practices: High risk from 34 on 20 Aug 2026 to 28 on 20 Nov 2026; Medium risk from 2 on 20 Aug 2026 to 2 on 20 Nov 2026; Low risk from 0 on 20 Aug 2026 to 0 on 20 Nov 2026.',
      }),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByText('Show as a table'));
    const section = screen.getByRole('region', { name: 'Trend' });
    expect(
      within(section)
        .getAllByRole('rowheader')
        .map(({ parentElement }) =>
          [...(parentElement?.children ?? [])].map(cell => cell.textContent),
        ),
    ).toEqual([
      ['20 Nov 2026', '28', '2', '0', '6', '1', '0'],
      ['20 Aug 2026', '34', '2', '0', '3', '1', '0'],
    ]);
  });

  it('spans what somebody chooses', async () => {
    const { asked } = await renderFleet({
      at: '/?tag=rag',
      replies: { [TREND]: { points, ...PROJECTION } },
    });
    await userEvent.click(await screen.findByRole('radio', { name: 'Year' }));
    await waitFor(() =>
      expect(asked(TREND)).toEqual([
        { lens: 'small', days: 92, tag: ['rag'] },
        { lens: 'small', days: 365, tag: ['rag'] },
      ]),
    );
  });

  it('draws no line through a single day', async () => {
    await renderFleet({
      replies: { [TREND]: { points: points.slice(2), ...PROJECTION } },
    });
    expect(
      await screen.findByText(/The first review began today/),
    ).toBeInTheDocument();
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });

  it('says when no review had begun', async () => {
    await renderFleet();
    expect(
      await screen.findByText('No review had begun in this time.'),
    ).toBeInTheDocument();
  });

  it('leaves the rest of the view alone when it cannot be loaded', async () => {
    await renderFleet({ replies: { [TREND]: refusal(503, 'Error', 'Away') } });
    expect(
      await screen.findByText('Could not load the trend'),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '14 In' })).toBeInTheDocument();
  });
});
