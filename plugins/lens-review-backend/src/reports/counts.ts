import {
  PracticeState,
  ReportPractice,
  ReportQuestion,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { STATE_WORDS } from './words';

/** Best practices by what they count as. */
export type PracticeCounts = Readonly<Record<PracticeState, number>>;

/** Counts the best practices of questions. */
export function countPractices(
  questions: readonly ReportQuestion[],
): PracticeCounts {
  const practices: readonly ReportPractice[] = questions.flatMap(
    question => question.practices,
  );
  const count = (wanted: PracticeState) =>
    practices.filter(({ state }) => state === wanted).length;
  return {
    established: count('established'),
    open: count('open'),
    unknown: count('unknown'),
    accepted: count('accepted'),
    'out-of-scope': count('out-of-scope'),
  };
}

/** Heads of the columns of `countCells`. */
export const HEAD: readonly string[] = [
  STATE_WORDS.established,
  'Of these contradicted',
  STATE_WORDS.open,
  STATE_WORDS.accepted,
  STATE_WORDS.unknown,
  STATE_WORDS['out-of-scope'],
];

/** A row of numbers. */
export function countCells(
  counts: PracticeCounts,
  contradicted: number,
): readonly number[] {
  return [
    counts.established,
    contradicted,
    counts.open,
    counts.accepted,
    counts.unknown,
    counts['out-of-scope'],
  ];
}
