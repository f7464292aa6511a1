import { lensReviewContract } from '@genai-lens/backstage-plugin-lens-review-common';
import { bind, BindDeps, entityRefOf } from '@genai-lens/http-contract-node';
import { AuthorizedReviewService } from '../service';
import { auditAs } from './audit';
import { reviewKeyOf } from './reviewKey';

/** The review calls. */
export function bindReviews(
  deps: BindDeps,
  { reviews }: { reviews: AuthorizedReviewService },
): void {
  const contract = lensReviewContract;

  bind(deps, contract.listReviews, async ({ params, caller }) => ({
    body: await reviews.listReviews(entityRefOf(params), caller),
  }));

  bind(
    deps,
    contract.startReview,
    async ({ params, body, caller }) => {
      const key = reviewKeyOf(params);
      const started = await reviews.startReview({ key, caller, ...body });
      return { status: started.created ? 201 : 200, body: started.reply };
    },
    auditAs('review-start'),
  );

  bind(deps, contract.getReview, async ({ params, caller }) => ({
    body: await reviews.getReview(reviewKeyOf(params), caller),
  }));

  bind(
    deps,
    contract.patchReview,
    async ({ params, body, caller }) => ({
      body: await reviews.changeReview({
        key: reviewKeyOf(params),
        caller,
        ...body,
      }),
    }),
    auditAs('review-change'),
  );

  bind(
    deps,
    contract.deleteReview,
    async ({ params, caller }) => {
      await reviews.deleteReview({ key: reviewKeyOf(params), caller });
      return {};
    },
    auditAs('review-delete'),
  );

  bind(
    deps,
    contract.submitReview,
    async ({ params, caller }) => ({
      body: await reviews.submitReview({ key: reviewKeyOf(params), caller }),
    }),
    auditAs('review-submit'),
  );

  bind(deps, contract.listHistory, async ({ params, query, caller }) => ({
    body: await reviews.listHistory(
      { key: reviewKeyOf(params), ...query },
      caller,
    ),
  }));
}
