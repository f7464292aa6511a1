import { lensReviewContract } from '@genai-lens/backstage-plugin-lens-review-common';
import { bind, BindDeps } from '@genai-lens/http-contract-node';
import { AuthorizedMilestoneService } from '../service';
import { auditAs } from './audit';
import { reviewKeyOf } from './reviewKey';

/** The calls on milestones, and on what they are compared to and upgraded from. */
export function bindMilestones(
  deps: BindDeps,
  { milestones }: { milestones: AuthorizedMilestoneService },
): void {
  const contract = lensReviewContract;

  bind(
    deps,
    contract.takeMilestone,
    async ({ params, body, idempotencyKey, caller }) => {
      const key = reviewKeyOf(params);
      const { created, reply } = await milestones.take({
        key,
        ...body,
        idempotencyKey,
        caller,
      });
      return { status: created ? 201 : 200, body: reply };
    },
    auditAs('milestone-take'),
  );

  bind(deps, contract.listMilestones, async ({ params, query, caller }) => ({
    body: await milestones.list({ key: reviewKeyOf(params), ...query }, caller),
  }));

  bind(deps, contract.getMilestone, async ({ params, caller }) => ({
    body: await milestones.get(
      { key: reviewKeyOf(params), number: params.number },
      caller,
    ),
  }));

  bind(deps, contract.compareReview, async ({ params, query, caller }) => ({
    body: await milestones.compare(
      { key: reviewKeyOf(params), ...query },
      caller,
    ),
  }));

  bind(
    deps,
    contract.upgradeReview,
    async ({ params, body, caller }) => ({
      body: await milestones.upgrade({
        key: reviewKeyOf(params),
        ...body,
        caller,
      }),
    }),
    auditAs('review-upgrade'),
  );

  bind(deps, contract.listRelatedAnswers, async ({ params, caller }) => ({
    body: await milestones.listRelated(reviewKeyOf(params), caller),
  }));
}
