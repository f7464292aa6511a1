import { lensReviewContract } from '@genai-lens/backstage-plugin-lens-review-common';
import { bind, BindDeps } from '@genai-lens/http-contract-node';
import { AcceptanceListService, AuthorizedPlanService } from '../service';
import { auditAs } from './audit';
import { reviewKeyOf } from './reviewKey';

/** The calls on what is to be done, and on accepted risks. */
export function bindPlan(
  deps: BindDeps,
  {
    plan,
    acceptances,
  }: { plan: AuthorizedPlanService; acceptances: AcceptanceListService },
): void {
  const contract = lensReviewContract;

  bind(deps, contract.listImprovements, async ({ params, query, caller }) => ({
    body: await plan.listImprovements(
      { key: reviewKeyOf(params), ...query },
      caller,
    ),
  }));

  bind(
    deps,
    contract.patchImprovement,
    async ({ params, query, body, caller }) => ({
      body: await plan.changeImprovement({
        key: reviewKeyOf(params),
        practice: { ...query, choiceId: params.choiceId },
        change: body,
        caller,
      }),
    }),
    auditAs('improvement-plan'),
  );

  bind(
    deps,
    contract.requestAcceptance,
    async ({ params, query, body, caller }) => {
      const { created, acceptance } = await plan.requestAcceptance({
        key: reviewKeyOf(params),
        practice: { ...query, choiceId: params.choiceId },
        ...body,
        caller,
      });
      return { body: acceptance, status: created ? 201 : 200 };
    },
    auditAs('acceptance-request'),
  );

  bind(
    deps,
    contract.approveAcceptance,
    async ({ params, query, caller }) => ({
      body: await plan.approveAcceptance({
        key: reviewKeyOf(params),
        practice: { ...query, choiceId: params.choiceId },
        caller,
      }),
    }),
    auditAs('acceptance-approve'),
  );

  bind(
    deps,
    contract.declineAcceptance,
    async ({ params, query, body, caller }) => ({
      body: await plan.declineAcceptance({
        key: reviewKeyOf(params),
        practice: { ...query, choiceId: params.choiceId },
        ...body,
        caller,
      }),
    }),
    auditAs('acceptance-decline'),
  );

  bind(
    deps,
    contract.revokeAcceptance,
    async ({ params, query, caller }) => ({
      body: await plan.revokeAcceptance({
        key: reviewKeyOf(params),
        practice: { ...query, choiceId: params.choiceId },
        caller,
      }),
    }),
    auditAs('acceptance-revoke'),
  );

  bind(deps, contract.listAcceptances, async ({ query, caller }) => {
    const { status, decidableBy, lens, cursor, limit, ...filters } = query;
    const page = { status, decidableBy, lens, cursor, limit };
    return { body: await acceptances.list({ ...page, filters }, caller) };
  });

  bind(deps, contract.getPlan, async ({ query, caller }) => ({
    body: await plan.getPlan(query, caller),
  }));
}
