import { BlockContent } from 'mdast';
import {
  Report,
  ReportPlanItem,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { stateOf, weightOf } from '../phrases';
import { evidenceLines } from './evidence';
import { code, heading, list, paragraph } from './nodes';
import { plannedLines } from './planned';

/** What is to be done, worst first. */
export function plan(report: Report): BlockContent[] {
  return [
    heading(2, 'Improvement plan'),
    ...(report.plan.length === 0
      ? [
          paragraph(
            report.scorecard.unknownPractices > 0
              ? `No best practice is known to be missing; ${report.scorecard.unknownPractices} are unanswered or unknown.`
              : 'Every best practice in scope is in place or its risk is accepted.',
          ),
        ]
      : report.plan.flatMap((item, at) => planItem(report, item, at + 1))),
  ];
}

function planItem(
  report: Report,
  item: ReportPlanItem,
  place: number,
): BlockContent[] {
  const pillar = report.pillars.find(one => one.pillarId === item.pillarId);
  return [
    heading(3, `${place}. ${item.title}`),
    paragraph(
      `${stateOf(item)} · ${weightOf(item)} · ${
        pillar?.name ?? item.pillarId
      } `,
      code(item.choiceId),
    ),
    ...(item.inShort ? [paragraph(item.inShort)] : []),
    ...plannedLines(item, report.names),
    ...(item.contradicted ? evidenceLines(item, report.names) : []),
    ...(item.steps.length > 0
      ? [
          list(
            item.steps.map(step => [step]),
            { ordered: true },
          ),
        ]
      : []),
    ...(item.evidenceWanted.length > 0
      ? [
          paragraph('Evidence that would show it:'),
          list(item.evidenceWanted.map(one => [one])),
        ]
      : []),
  ];
}
