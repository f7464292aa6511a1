import { ReviewReply } from '@genai-lens/backstage-plugin-lens-review-common';

/** Whether somebody may answer a question: who may update the review, and whom it was handed to. */
export function mayAnswer(
  may: ReviewReply['may'],
  questionId: string,
): boolean {
  return may.update || (may.answer?.includes(questionId) ?? false);
}
