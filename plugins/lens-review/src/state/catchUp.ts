import {
  Answer,
  ReviewSignal,
} from '@genai-lens/backstage-plugin-lens-review-common';

type Answers = ReadonlyMap<string, Answer>;

/** Whether a signal tells of something that is not known here; one's own saves are. */
export function isNews(
  { answers, review }: ReviewSignal,
  known: Answers,
): boolean {
  return (
    review ||
    answers.some(
      ({ questionId, revision }) =>
        revision > (known.get(questionId)?.revision ?? 0),
    )
  );
}

/** Answers that were saved since, by anybody. */
export function savedSince(before: Answers, after: Answers): Answer[] {
  return [...after.values()].filter(
    ({ questionId, revision }) =>
      revision > (before.get(questionId)?.revision ?? 0),
  );
}
