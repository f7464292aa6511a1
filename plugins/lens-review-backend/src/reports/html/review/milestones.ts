import { ComponentChildren } from 'preact';
import { Report } from '@genai-lens/backstage-plugin-lens-review-common';
import { day } from '../../phrases';
import { RISK_WORDS } from '../../words';
import { stackedChart } from '../charts/stackedChart';
import { dataTable, section } from '../elements';

const LAYERS = [
  { key: 'HIGH', word: RISK_WORDS.HIGH, fill: '#7a2e12', ink: '#fff' },
  { key: 'MEDIUM', word: RISK_WORDS.MEDIUM, fill: '#d97b34', ink: '#111' },
  { key: 'LOW', word: RISK_WORDS.LOW, fill: '#f6e3d3', ink: '#111' },
] as const;

const NUMBERS = [...LAYERS.map(({ word }) => word), 'Claimed', 'Verified'];

/** What was open and how mature the review was at its milestones, where there are two to compare. */
export function milestones(report: Report): ComponentChildren {
  if (report.milestones.length < 2) {
    return undefined;
  }
  const moments = [
    ...report.milestones.map(({ number, name, at, ...score }) => ({
      name: `${number}. ${name}`,
      taken: day(at),
      ...score,
    })),
    { name: 'Now', taken: day(report.generatedAt), ...report.scorecard },
  ];
  return section('Milestones', [
    stackedChart({
      caption: 'Open best practices, by milestone',
      layers: LAYERS,
      bars: moments.map(({ name, openPractices }) => ({
        name,
        counts: openPractices,
      })),
    }),
    dataTable(
      ['Milestone', 'As of', ...NUMBERS],
      moments.map(({ name, taken, openPractices, maturity }) => [
        name,
        taken,
        ...LAYERS.map(({ key }) => openPractices[key]),
        percent(maturity?.claimed),
        percent(maturity?.verified),
      ]),
      { numbers: NUMBERS },
    ),
  ]);
}

function percent(value: number | undefined): string {
  return value === undefined ? '–' : `${Math.round(value)} %`;
}
