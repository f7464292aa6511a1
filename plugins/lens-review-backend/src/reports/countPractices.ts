import {
  PracticeState,
  ReportPractice,
  ReportQuestion,
} from '@genai-lens/backstage-plugin-lens-review-common';

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
