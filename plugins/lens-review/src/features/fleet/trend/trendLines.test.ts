import { FleetTrendPoint } from '@genai-lens/backstage-plugin-lens-review-common';
import { lineWords, sinceFirstReview, TREND_CHARTS } from './trendLines';

const point = (
  date: string,
  given: Partial<FleetTrendPoint> = {},
): FleetTrendPoint => ({
  date,
  reviewed: 0,
  inProgress: 0,
  stale: 0,
  openPractices: { HIGH: 0, MEDIUM: 0, LOW: 0 },
  maturity: { n: 0, buckets: [0, 0, 0, 0, 0] },
  pillars: [],
  ...given,
});

const points = [
  point('2026-08-02'),
  point('2026-08-03', {
    inProgress: 1,
    openPractices: { HIGH: 34, MEDIUM: 2, LOW: 1 },
  }),
  point('2026-11-01', {
    reviewed: 1,
    openPractices: { HIGH: 28, MEDIUM: 5, LOW: 1 },
  }),
];

describe('the trend', () => {
  it('begins when the first review had begun', () => {
    expect(sinceFirstReview(points)).toEqual(points.slice(1));
    expect(sinceFirstReview(points.slice(0, 1))).toEqual([]);
  });

  it('is told in words', () => {
    const [practices, components] = TREND_CHARTS;
    const words = (chart: typeof practices) =>
      chart.lines.map(line => lineWords(line, points.slice(1)));
    expect(words(practices)).toEqual([
      'High risk from 34 on 3 Aug 2026 to 28 on 1 Nov 2026',
      'Medium risk from 2 on 3 Aug 2026 to 5 on 1 Nov 2026',
      'Low risk from 1 on 3 Aug 2026 to 1 on 1 Nov 2026',
    ]);
    expect(words(components)).toEqual([
      'Reviewed from 0 on 3 Aug 2026 to 1 on 1 Nov 2026',
      'In progress from 1 on 3 Aug 2026 to 0 on 1 Nov 2026',
      'Stale from 0 on 3 Aug 2026 to 0 on 1 Nov 2026',
    ]);
  });
});
