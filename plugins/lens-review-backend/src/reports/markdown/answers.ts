import { BlockContent } from 'mdast';
import {
  Report,
  ReportPractice,
  ReportQuestion,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { day, nameOf, stateOf, weightOf } from '../phrases';
import { REASON_WORDS, RISK_WORDS } from '../words';
import { evidenceLines } from './evidence';
import { code, heading, link, list, paragraph, said, strong } from './nodes';

/** Every question with its answer, pillar by pillar. */
export function answers(report: Report): BlockContent[] {
  return report.pillars.flatMap(({ name, questions }) => [
    heading(2, name),
    ...questions.flatMap(one => question(report, one)),
  ]);
}

function question(
  { names }: Report,
  { answer, ...one }: ReportQuestion,
): BlockContent[] {
  return [
    heading(3, one.title),
    paragraph(
      code(one.questionId),
      ` · ${RISK_WORDS[one.risk]} by the AWS reading · `,
      answer
        ? `Answered ${day(answer.updatedAt)} by ${nameOf(
            answer.updatedBy,
            names,
          )}, confirmed ${day(answer.confirmedAt)} by ${nameOf(
            answer.confirmedBy,
            names,
          )}`
        : 'Nobody has answered yet',
    ),
    ...(one.applicable
      ? []
      : [
          paragraph(
            `The whole question is marked not applicable: ${
              REASON_WORDS[one.reason ?? 'NONE']
            }.`,
          ),
        ]),
    ...(one.noneOfThese ? [paragraph('None of these is in place.')] : []),
    ...(one.notes ? [said(one.notes)] : []),
    ...one.practices.flatMap(practice => practiceLines(practice, names)),
  ];
}

function practiceLines(
  practice: ReportPractice,
  names: Report['names'],
): BlockContent[] {
  return [
    list([
      [
        strong(stateOf(practice)),
        ` · ${practice.title} · ${weightOf(practice)} `,
        code(practice.choiceId),
      ],
    ]),
    ...providedLines(practice),
    ...practice.notes.map(said),
    ...evidenceLines(practice, names),
  ];
}

/** What the provider promises. */
function providedLines({ providedBy }: ReportPractice): BlockContent[] {
  const { statement, link: url } = providedBy ?? {};
  return [
    ...(statement ? [said(statement)] : []),
    ...(url ? [paragraph(link(url, url))] : []),
  ];
}
