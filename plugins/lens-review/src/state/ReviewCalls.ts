import {
  AnswerBody,
  LensReviewClient,
  lensReviewContract,
  ReviewReply,
  SavedAnswer,
} from '@genai-lens/backstage-plugin-lens-review-common';

/** Body of a change to the review itself. */
export type ReviewPatch = Parameters<LensReviewClient['patchReview']>[2];

export type ConfirmReply = ReturnType<
  typeof lensReviewContract.confirmAnswers.reply.parse
>;

/** The client's calls, for one review. */
export interface ReviewCalls {
  read(): Promise<ReviewReply>;
  save(
    questionId: string,
    options: { body: AnswerBody; revision: number },
  ): Promise<SavedAnswer>;
  patch(patch: ReviewPatch): Promise<ReviewReply>;
  confirm(questionIds: readonly string[]): Promise<ConfirmReply>;
  submit(): Promise<ReviewReply>;
}

/** Binds the client to one review. */
export function reviewCalls(options: {
  client: LensReviewClient;
  entityRef: string;
  lensId: string;
}): ReviewCalls {
  const { client, entityRef, lensId } = options;
  return {
    read: () => client.getReview(entityRef, lensId),
    save: (questionId, { body, revision }) =>
      client.saveAnswer(entityRef, lensId, questionId, body, { revision }),
    patch: patch => client.patchReview(entityRef, lensId, patch),
    confirm: questionIds =>
      client.confirmAnswers(entityRef, lensId, [...questionIds]),
    submit: () => client.submitReview(entityRef, lensId),
  };
}
