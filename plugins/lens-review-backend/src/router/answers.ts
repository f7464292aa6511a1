import { lensReviewContract } from '@genai-lens/backstage-plugin-lens-review-common';
import { bind, BindDeps } from '@genai-lens/http-contract-node';
import { AuthorizedReviewService } from '../service';
import { auditAs } from './audit';
import { reviewKeyOf } from './reviewKey';

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
        // The contract has every save name it; 0 is based on no answer.
        basedOn: basedOn ?? 0,
        caller,
      });
      return { body: saved, tag: saved.answer.revision };
    },
    auditAs('answer-save'),
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
    auditAs('answers-confirm'),
  );
}
