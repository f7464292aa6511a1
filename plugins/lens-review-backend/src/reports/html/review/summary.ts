import { ComponentChildren, h } from 'preact';
import { Report, Risk } from '@genai-lens/backstage-plugin-lens-review-common';
import { countCells, countPractices, HEAD } from '../../counts';
import { RISK_WORDS } from '../../words';
import { maturityChart } from '../charts/maturityChart';
import { practicesChart } from '../charts/practicesChart';
import { dataTable, paragraph, section } from '../elements';

const RISKS: readonly Risk[] = [
  'HIGH',
  'MEDIUM',
  'NONE',
  'UNANSWERED',
  'NOT_APPLICABLE',
];

/** The scorecard: where the review stands, as charts and as numbers. */
export function summary(report: Report): ComponentChildren {
  const { scorecard, pillars } = report;
  const { openPractices, answered, questions } = scorecard;
  const bars = pillars.map(pillar => ({
    name: pillar.name,
    counts: countPractices(pillar.questions),
    contradicted: pillar.score.contradicted,
  }));
  return section('Scorecard', [
    paragraph(
      h(
        'strong',
        null,
        `${openPractices.HIGH} high, ${openPractices.MEDIUM} medium and ${openPractices.LOW} low risk best practices are not in place. `,
      ),
    ),
    paragraph(
      `${answered} of ${questions} questions in scope are answered; ${scorecard.unknownPractices} best practices are unanswered or unknown, ${scorecard.outOfScope} are out of scope, and evidence contradicts ${scorecard.contradicted} that are said to be in place.`,
    ),
    maturityChart(scorecard.maturity),
    practicesChart(bars),
    dataTable(
      ['Pillar', ...HEAD],
      bars.map(({ name, counts, contradicted }) => [
        name,
        ...countCells(counts, contradicted),
      ]),
      { numbers: HEAD },
    ),
    h('h3', { key: 'aws' }, 'AWS reading'),
    paragraph(
      'Questions by the risk that the AWS Well-Architected Tool would give them. A question keeps its risk until every best practice that its rule asks for is in place.',
    ),
    dataTable(
      ['Pillar', ...RISKS.map(risk => RISK_WORDS[risk])],
      [
        ...pillars.map(({ name, score }) => [
          name,
          ...RISKS.map(risk => score.riskCounts[risk]),
        ]),
        ['All', ...RISKS.map(risk => scorecard.riskCounts[risk])],
      ],
      { numbers: RISKS.map(risk => RISK_WORDS[risk]) },
    ),
  ]);
}
