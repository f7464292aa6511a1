import {
  AnswerInput,
  HistoryEntry,
  lensReviewContract,
} from '@genai-lens/backstage-plugin-lens-review-common';

/** History may keep more with an answer than what a person says of it. */
const recorded = lensReviewContract.saveAnswer.body.strip();

/** The answer that an entry keeps; undefined where it keeps none. */
export function recordedAnswer(
  record: HistoryEntry['to'],
): AnswerInput | undefined {
  return recorded.safeParse(record).data;
}
