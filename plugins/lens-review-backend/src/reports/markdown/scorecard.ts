import { BlockContent } from 'mdast';
import { Report, Risk } from '@genai-lens/backstage-plugin-lens-review-common';
import { countCells, countPractices, HEAD } from '../counts';
import { RISK_WORDS } from '../words';
import { heading, paragraph, strong, table } from './nodes';

const RISKS: readonly Risk[] = [
  'HIGH',
  'MEDIUM',
  'NONE',
  'UNANSWERED',
  'NOT_APPLICABLE',
];

/** Where the review stands, in numbers. */
export function scorecard(report: Report): BlockContent[] {
  const { scorecard: score, pillars } = report;
  const { openPractices: open, maturity } = score;
  return [
    heading(2, 'Scorecard'),
    paragraph(
      strong(
        `${open.HIGH} high, ${open.MEDIUM} medium and ${open.LOW} low risk best practices are not in place.`,
      ),
    ),
    paragraph(
      `${score.answered} of ${score.questions} questions in scope are answered; ${score.unknownPractices} best practices are unanswered or unknown, ${score.outOfScope} are out of scope, and evidence contradicts ${score.contradicted} that are said to be in place.`,
    ),
    paragraph(
      maturity
        ? `Maturity: verified ${maturity.verified} %, claimed ${maturity.claimed} %, possible ${maturity.possible} %.`
        : 'Maturity: nothing is in scope.',
    ),
    table(
      ['Pillar', ...HEAD],
      pillars.map(({ name, questions, score: { contradicted } }) => {
        const counts = countPractices(questions);
        return [name, ...countCells(counts, contradicted).map(String)];
      }),
    ),
    heading(3, 'AWS reading: questions by risk'),
    table(
      ['Pillar', ...RISKS.map(risk => RISK_WORDS[risk])],
      [...pillars, { name: 'All', score }].map(row => [
        row.name,
        ...RISKS.map(risk => String(row.score.riskCounts[risk])),
      ]),
    ),
  ];
}
