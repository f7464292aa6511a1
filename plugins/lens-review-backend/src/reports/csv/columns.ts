import {
  Report,
  ReportPractice,
  ReportQuestion,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { nameOf, stateOf } from '../phrases';
import { EFFORT_WORDS, EVIDENCE_WORDS, RISK_WORDS } from '../words';

interface Row {
  readonly report: Report;
  readonly pillar: Report['pillars'][number];
  readonly question: ReportQuestion;
  readonly practice: ReportPractice;
}

/** Each best practice with where it stands in the report. */
export function rowsOf(report: Report): Row[] {
  return report.pillars.flatMap(pillar =>
    pillar.questions.flatMap(question =>
      question.practices.map(practice => ({
        report,
        pillar,
        question,
        practice,
      })),
    ),
  );
}

type Column = readonly [
  header: string,
  valueOf: (row: Row) => string | number | undefined,
];

/** The columns of the file, in their order. */
export const COLUMNS: readonly Column[] = [
  ['Component', ({ report }) => report.entity.entityRef],
  ['Lens', ({ report }) => report.lens.id],
  ['Lens version', ({ report }) => report.lens.version],
  ['Review status', ({ report }) => report.review.status],
  ['Submitted', ({ report }) => report.review.submittedAt],
  ['Submitted by', ({ report }) => report.review.submittedBy],
  ['Report as of', ({ report }) => report.generatedAt],
  ['Pillar', ({ pillar }) => pillar.name],
  ['Question', ({ question }) => question.questionId],
  ['Question title', ({ question }) => question.title],
  ['Question risk', ({ question }) => RISK_WORDS[question.risk]],
  ['Question notes', ({ question }) => question.notes],
  ['Best practice', ({ practice }) => practice.choiceId],
  ['Title', ({ practice }) => practice.title],
  ['Documented risk', ({ practice }) => RISK_WORDS[practice.documentedRisk]],
  [
    'Effort',
    ({ practice: { effort } }) => (effort ? EFFORT_WORDS[effort] : undefined),
  ],
  ['State', ({ practice }) => stateOf(practice)],
  ['Verified', ({ practice }) => yesOrNo(practice.verified)],
  ['Contradicted', ({ practice }) => yesOrNo(practice.contradicted)],
  ['Not applicable because', ({ practice }) => practice.reason],
  ['Notes', ({ practice }) => practice.notes.join('\n')],
  [
    'Provided by',
    ({ practice: { providedBy } }) => providedBy?.entity?.entityRef,
  ],
  [
    'What the provider does',
    ({ practice: { providedBy } }) => providedBy?.statement,
  ],
  ['Evidence', evidenceOf],
  ['Dispute', ({ practice }) => practice.evidence?.dispute?.reason],
  ['Place in the plan', placeInPlan],
  [
    'Responsible AI dimensions',
    row => coverageOf(row, id => id === 'responsible-ai'),
  ],
  ['Controls', row => coverageOf(row, id => id !== 'responsible-ai')],
  ['Answered', ({ question }) => question.answer?.updatedAt],
  ['Answered by', row => nameOfActor(row, row.question.answer?.updatedBy)],
  ['Confirmed', ({ question }) => question.answer?.confirmedAt],
  ['Confirmed by', row => nameOfActor(row, row.question.answer?.confirmedBy)],
];

function yesOrNo(value: boolean): string {
  return value ? 'yes' : 'no';
}

function nameOfActor({ report }: Row, ref: string | undefined) {
  return ref && nameOf(ref, report.names);
}

function evidenceOf({ practice }: Row): string {
  return (practice.evidence?.findings ?? [])
    .map(
      ({ verdict, title, sentence, link }) =>
        `${EVIDENCE_WORDS[verdict]} by ${title}: ${sentence}${
          link ? ` ${link.url}` : ''
        }`,
    )
    .join('\n');
}

/** From 1, the worst; nothing where there is nothing to do. */
function placeInPlan({ report, practice }: Row): number | undefined {
  const at = report.plan.findIndex(item => isSame(item, practice));
  return at < 0 ? undefined : at + 1;
}

function coverageOf(
  { report, practice }: Row,
  wanted: (coverageId: string) => boolean,
): string {
  return report.coverage
    .filter(({ id }) => wanted(id))
    .flatMap(({ items }) =>
      items
        .filter(({ practices }) => practices.some(one => isSame(one, practice)))
        .map(({ id }) => id),
    )
    .join(' ');
}

type PracticeKey = Pick<ReportPractice, 'questionId' | 'choiceId'>;

function isSame(a: PracticeKey, b: PracticeKey): boolean {
  return a.questionId === b.questionId && a.choiceId === b.choiceId;
}
