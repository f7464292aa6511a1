import { lensReviewContract } from '@genai-lens/backstage-plugin-lens-review-common';
import { AuthorizedReviewService } from '../service';
import { bind, BindDeps } from './bind';
import { reviewKeyOf } from './entityRef';

/** The answer calls. */
export function bindAnswers(
  deps: BindDeps,
  { reviews }: { reviews: AuthorizedReviewService },
): void {
  bind(
    deps,
    lensReviewContract.saveAnswer,
    async ({ params, body, basedOn, caller }) => {
      const saved = await reviews.saveAnswer({
        key: reviewKeyOf(params),
        questionId: params.questionId,
        input: body,
        basedOn,
        caller,
      });
      return { body: saved, revision: saved.answer.revision };
    },
    { audit: 'answer-save' },
  );

  bind(
    deps,
    lensReviewContract.confirmAnswers,
    async ({ params, body, caller }) => ({
      body: await reviews.confirmAnswers({
        key: reviewKeyOf(params),
        questionIds: body.questionIds,
        caller,
      }),
    }),
    { audit: 'answers-confirm' },
  );
}
