import { BlockContent } from 'mdast';
import {
  EvidenceSource,
  Report,
  ReportPlanItem,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { code, heading, list, paragraph, strong } from '../markdown/nodes';
import { weightOf } from '../phrases';
import { EVIDENCE_WORDS } from '../words';
import { data } from './data';

/** One open best practice: what to do, and what would close it. */
export function practice(
  item: ReportPlanItem,
  { report, sources }: { report: Report; sources: readonly EvidenceSource[] },
): BlockContent[] {
  const pillar = report.pillars.find(one => one.pillarId === item.pillarId);
  const checkedBy = sources.filter(({ speaksTo }) =>
    speaksTo.some(
      one =>
        one.questionId === item.questionId && one.choiceId === item.choiceId,
    ),
  );
  const said = (item.evidence?.findings ?? []).map(
    ({ verdict, title, sentence }) =>
      `${EVIDENCE_WORDS[verdict]} by ${title}: ${sentence}`,
  );
  return [
    heading(3, code(item.choiceId), ` ${item.title}`),
    paragraph(`${weightOf(item)} · ${pillar?.name ?? item.pillarId}`),
    ...(item.contradicted
      ? [
          paragraph(
            strong(
              'People say that this is in place, and evidence contradicts it.',
            ),
          ),
        ]
      : []),
    ...(item.inShort ? [paragraph(item.inShort)] : []),
    ...(item.steps.length > 0
      ? [
          paragraph('Steps:'),
          list(
            item.steps.map(step => [step]),
            { ordered: true },
          ),
        ]
      : []),
    ...closedBy(item, checkedBy),
    ...(said.length > 0 ? data('What evidence says now', said.join('\n')) : []),
    ...(item.notes.length > 0
      ? data('Notes of people', item.notes.join('\n'))
      : []),
  ];
}

function closedBy(
  { evidenceWanted }: ReportPlanItem,
  checkedBy: readonly EvidenceSource[],
): BlockContent[] {
  const wanted = [
    ...evidenceWanted.map(one => [one]),
    ...checkedBy.map(({ title }) => [`${title} looks at it by itself.`]),
  ];
  return wanted.length > 0
    ? [paragraph('What would close it:'), list(wanted)]
    : [
        paragraph(
          'What would close it: something that a person can look at, such as a test, a configuration or a document.',
        ),
      ];
}
