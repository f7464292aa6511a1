import { FleetTrendPoint } from '@genai-lens/backstage-plugin-lens-review-common';
import { ComponentChildren } from 'preact';
import { trendChart, TrendLine } from '../html/charts/trendChart';
import { dataTable, paragraph, section } from '../html/elements';
import { FleetReport, TREND_HEAD, trendRows, trendSince } from './facts';

const OPEN: readonly TrendLine<FleetTrendPoint>[] = [
  {
    word: 'High risk',
    stroke: '#8c2d04',
    valueOf: ({ openPractices }) => openPractices.HIGH,
  },
  {
    word: 'Medium risk',
    stroke: '#b8721d',
    dash: '6 3',
    valueOf: ({ openPractices }) => openPractices.MEDIUM,
  },
  {
    word: 'Low risk',
    stroke: '#555',
    dash: '2 2',
    valueOf: ({ openPractices }) => openPractices.LOW,
  },
];

const REVIEWS: readonly TrendLine<FleetTrendPoint>[] = [
  { word: 'Reviewed', stroke: '#14433f', valueOf: ({ reviewed }) => reviewed },
  {
    word: 'In progress',
    stroke: '#5b807b',
    dash: '6 3',
    valueOf: ({ inProgress }) => inProgress,
  },
  {
    word: 'Stale',
    stroke: '#7a6a1f',
    dash: '2 2',
    valueOf: ({ stale }) => stale,
  },
];

/** How the fleet came to stand where it does. */
export function trend({ trend: points }: FleetReport): ComponentChildren {
  const since = trendSince(points);
  return section('Trend', [
    ...(since.length < 2
      ? [paragraph('The first review began today; there is no trend yet.')]
      : [
          paragraph(
            'By the owner, the system and the other attributes that components have today.',
          ),
          trendChart({
            caption: 'Open best practices',
            lines: OPEN,
            points: since,
          }),
          trendChart({
            caption: 'Components by where their review stands',
            lines: REVIEWS,
            points: since,
          }),
          dataTable(TREND_HEAD, trendRows(since), {
            numbers: TREND_HEAD.slice(1),
          }),
        ]),
  ]);
}
