import { ComponentChildren, h } from 'preact';
import { renderPage } from '../html';
import { stackedChart } from '../html/charts/stackedChart';
import {
  dataTable,
  factTable,
  paragraph,
  riskTag,
  section,
} from '../html/elements';
import { day, moment } from '../phrases';
import { RISK_WORDS, STATUS_WORDS } from '../words';
import { accepted } from './accepted';
import {
  coveredWords,
  FleetReport,
  maturityLines,
  nothingIn,
  standingOf,
  STANDING_WORDS,
} from './facts';
import { trend } from './trend';

const LAYERS = [
  { key: 'reviewed', fill: '#14433f', ink: '#fff' },
  { key: 'inProgress', fill: '#7fa39e', ink: '#111' },
  { key: 'stale', fill: '#d9cc94', ink: '#111' },
  { key: 'neverReviewed', fill: '#ffffff', ink: '#111' },
] as const;

const OPEN = ['Open, high', 'Open, medium', 'Open, low'];
const STANDING = Object.values(STANDING_WORDS);

/** The fleet report as one HTML file, ready to be printed. */
export function toHtml(report: FleetReport): string {
  const { lens, summary, generatedAt } = report;
  const nothing = nothingIn(summary);
  return renderPage({
    title: `Fleet: ${lens.name}`,
    running: {
      header: `Fleet · ${lens.name} ${lens.version}`,
      footer: `As of ${day(generatedAt)}`,
    },
    children: [
      cover(report),
      ...(nothing
        ? [h('div', { key: 'notice', className: 'notice' }, paragraph(nothing))]
        : [
            standing(report),
            trend(report),
            pillars(report),
            gaps(report),
            accepted(report),
            components(report),
          ]),
    ],
  });
}

function cover({
  lens,
  filters,
  summary,
  generatedAt,
}: FleetReport): ComponentChildren {
  const { totals, projectedAt, projectionFailing } = summary;
  return h(
    'header',
    { key: 'cover' },
    h('h1', null, 'The fleet'),
    h('p', { className: 'lead' }, `Against the ${lens.name}`),
    factTable([
      ['Lens', `${lens.name}, version ${lens.version} (${lens.id})`],
      [
        'Narrowed to',
        filters
          .map(({ name, values }) => `${name}: ${values.join(' or ')}`)
          .join('; ') || 'Nothing: every component that the reader may see',
      ],
      ['Components', String(totals.components)],
      [
        'Not counted',
        `${totals.undecided} of which nobody has said whether the lens applies, ${totals.out} to which it does not, ${totals.outButDepends} of these although they depend on a prompt or a model`,
      ],
      ['This report', `As of ${moment(generatedAt)}`],
      [
        'Catalog',
        projectedAt &&
          `Read ${moment(projectedAt)}${
            projectionFailing ? '; it could not be read since' : ''
          }`,
      ],
    ]),
  );
}

function standing({ summary }: FleetReport): ComponentChildren {
  const { totals, groups } = summary;
  const { openPractices: open, maturity } = totals;
  return section('Where the reviews stand', [
    paragraph(
      h(
        'strong',
        null,
        `${totals.reviewed} of ${
          totals.components
        } components are reviewed${coveredWords(summary)}; ${open.HIGH} high, ${
          open.MEDIUM
        } medium and ${open.LOW} low risk best practices are not in place.`,
      ),
    ),
    stackedChart({
      caption: 'Components by owner',
      layers: LAYERS.map(layer => ({
        ...layer,
        word: STANDING_WORDS[layer.key],
      })),
      bars: [
        { name: 'All', counts: standingOf(totals) },
        ...groups.map(group => ({
          name: group.title,
          counts: standingOf(group),
        })),
      ],
    }),
    dataTable(
      ['Owner', ...STANDING, ...OPEN],
      groups.map(group => [
        group.title,
        ...Object.values(standingOf(group)),
        group.openPractices.HIGH,
        group.openPractices.MEDIUM,
        group.openPractices.LOW,
      ]),
      { numbers: [...STANDING, ...OPEN] },
    ),
    paragraph(
      'A component with several owners counts for each of them, and for every group above; it counts once in all.',
      'quiet small',
    ),
    h(
      'h3',
      { key: 'maturity' },
      `Claimed maturity of ${maturity.n} submitted reviews`,
    ),
    dataTable(['Maturity', 'Components'], maturityLines(summary), {
      numbers: ['Components'],
    }),
  ]);
}

function pillars({ summary }: FleetReport): ComponentChildren {
  return section('By pillar', [
    dataTable(
      ['Pillar', ...OPEN, 'Questions unanswered'],
      summary.pillars.map(({ name, openPractices: open, unanswered }) => [
        name,
        open.HIGH,
        open.MEDIUM,
        open.LOW,
        unanswered,
      ]),
      { numbers: [...OPEN, 'Questions unanswered'] },
    ),
  ]);
}

function gaps({ gaps: { items, totalItems } }: FleetReport): ComponentChildren {
  return section('Gaps that most components share', [
    items.length === 0
      ? paragraph('No best practice is known to be missing.')
      : paragraph(
          `Worst first: how many components lack it, times the weight of its documented risk. ${items.length} of ${totalItems}.`,
        ),
    items.length > 0 &&
      dataTable(
        ['Best practice', 'Risk', 'Missing', 'In scope', 'Owners', 'Systems'],
        items.map(gap => [
          h(
            'span',
            null,
            `${gap.title} `,
            h('span', { className: 'id' }, gap.choiceId),
          ),
          riskTag(gap.risk),
          gap.missing,
          gap.inScope,
          gap.owners,
          gap.systems
            .map(({ title, missing }) => `${title} (${missing})`)
            .join(', '),
        ]),
        { numbers: ['Missing', 'In scope', 'Owners'] },
      ),
  ]);
}

function components({
  components: { items, totalItems },
}: FleetReport): ComponentChildren {
  return section('Components', [
    paragraph(
      items.length < totalItems
        ? `The ${items.length} worst of ${totalItems}. The CSV file of the fleet page has all of them.`
        : 'Worst first.',
    ),
    dataTable(
      ['Component', 'Owner', 'Review', 'Risk', ...OPEN, 'Claimed, %'],
      items.map(({ title, owner, status, scorecard, submittedAt }) => [
        title,
        owner?.title ?? '',
        h(
          'span',
          null,
          STATUS_WORDS[status],
          submittedAt && ' ',
          submittedAt && h('span', { className: 'whole' }, day(submittedAt)),
        ),
        scorecard ? RISK_WORDS[scorecard.risk] : '',
        scorecard?.openPractices.HIGH ?? '',
        scorecard?.openPractices.MEDIUM ?? '',
        scorecard?.openPractices.LOW ?? '',
        scorecard?.maturity?.claimed ?? '',
      ]),
      { numbers: [...OPEN, 'Claimed, %'] },
    ),
  ]);
}
