import { BlockContent } from 'mdast';
import {
  code,
  heading,
  list,
  paragraph,
  renderMarkdown,
  strong,
  table,
} from '../markdown/nodes';
import { day, moment } from '../phrases';
import { RISK_WORDS, STATUS_WORDS } from '../words';
import {
  acceptedWords,
  coveredWords,
  FleetReport,
  maturityLines,
  nothingIn,
  standingOf,
  STANDING_WORDS,
  TREND_HEAD,
  trendRows,
  trendSince,
} from './facts';

const OPEN = ['Open, high', 'Open, medium', 'Open, low'];

/** The fleet report as Markdown. */
export function toMarkdown(report: FleetReport): string {
  const nothing = nothingIn(report.summary);
  return renderMarkdown([
    ...head(report),
    ...(nothing
      ? [paragraph(strong(nothing))]
      : [
          ...standing(report),
          ...trend(report),
          ...gaps(report),
          ...accepted(report),
          ...components(report),
        ]),
  ]);
}

function head({ lens, filters, summary, generatedAt }: FleetReport) {
  const { totals } = summary;
  return [
    heading(1, `The fleet against the ${lens.name}`),
    list([
      [`Lens: ${lens.name}, version ${lens.version} `, code(lens.id)],
      [
        `Narrowed to: ${
          filters
            .map(({ name, values }) => `${name}: ${values.join(' or ')}`)
            .join('; ') || 'nothing'
        }`,
      ],
      [
        `Components: ${totals.components}; ${
          totals.reviewed
        } reviewed${coveredWords(summary)}`,
      ],
      [
        `Not counted: ${totals.undecided} undecided, ${totals.out} out, ${totals.outButDepends} of these although they depend on a prompt or a model`,
      ],
      [`As of ${moment(generatedAt)}`],
    ]),
  ];
}

function standing({ summary }: FleetReport): BlockContent[] {
  const { totals, groups, pillars } = summary;
  const all = { title: 'All', ...totals };
  return [
    heading(2, 'Where the reviews stand'),
    table(
      ['Owner', ...Object.values(STANDING_WORDS), ...OPEN],
      [all, ...groups].map(group => [
        group.title,
        ...[
          ...Object.values(standingOf(group)),
          group.openPractices.HIGH,
          group.openPractices.MEDIUM,
          group.openPractices.LOW,
        ].map(String),
      ]),
    ),
    heading(3, `Claimed maturity of ${totals.maturity.n} submitted reviews`),
    table(
      ['Maturity', 'Components'],
      maturityLines(summary).map(([range, count]) => [range, String(count)]),
    ),
    heading(2, 'By pillar'),
    table(
      ['Pillar', ...OPEN, 'Questions unanswered'],
      pillars.map(({ name, openPractices: open, unanswered }) => [
        name,
        ...[open.HIGH, open.MEDIUM, open.LOW, unanswered].map(String),
      ]),
    ),
  ];
}

function trend({ trend: points }: FleetReport): BlockContent[] {
  const since = trendSince(points);
  return [
    heading(2, 'Trend'),
    since.length < 2
      ? paragraph('The first review began today; there is no trend yet.')
      : table(
          TREND_HEAD,
          trendRows(since).map(row => row.map(String)),
        ),
  ];
}

function accepted({ accepted: risks }: FleetReport): BlockContent[] {
  return [
    heading(2, 'Accepted risks'),
    paragraph(acceptedWords(risks)),
    ...(risks.items.length === 0
      ? []
      : [
          table(
            [
              'Best practice',
              'Id',
              'Risk',
              'Component',
              'Until',
              'Approved by',
              'Reason',
            ],
            risks.items.map(item => [
              item.practiceTitle,
              code(item.choiceId),
              RISK_WORDS[item.documentedRisk],
              item.title,
              day(item.acceptance.expiresAt),
              item.approvedBy,
              item.acceptance.reason,
            ]),
          ),
        ]),
  ];
}

function gaps({ gaps: { items, totalItems } }: FleetReport): BlockContent[] {
  return [
    heading(2, 'Gaps that most components share'),
    paragraph(
      items.length === 0
        ? 'No best practice is known to be missing.'
        : `Worst first; ${items.length} of ${totalItems}.`,
    ),
    ...(items.length === 0
      ? []
      : [
          table(
            ['Best practice', 'Id', 'Risk', 'Missing', 'In scope', 'Systems'],
            items.map(gap => [
              gap.title,
              code(gap.choiceId),
              RISK_WORDS[gap.risk],
              String(gap.missing),
              String(gap.inScope),
              gap.systems
                .map(({ title, missing }) => `${title} (${missing})`)
                .join(', '),
            ]),
          ),
        ]),
  ];
}

function components({
  components: { items, totalItems },
}: FleetReport): BlockContent[] {
  return [
    heading(2, 'Components'),
    paragraph(`Worst first; ${items.length} of ${totalItems}.`),
    table(
      ['Component', 'Owner', 'Review', 'Risk', ...OPEN, 'Claimed, %'],
      items.map(({ title, owner, status, scorecard, submittedAt }) => [
        title,
        owner?.title ?? '',
        submittedAt
          ? `${STATUS_WORDS[status]}, ${day(submittedAt)}`
          : STATUS_WORDS[status],
        scorecard ? RISK_WORDS[scorecard.risk] : '',
        String(scorecard?.openPractices.HIGH ?? ''),
        String(scorecard?.openPractices.MEDIUM ?? ''),
        String(scorecard?.openPractices.LOW ?? ''),
        String(scorecard?.maturity?.claimed ?? ''),
      ]),
    ),
  ];
}
