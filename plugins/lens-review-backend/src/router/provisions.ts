import { lensReviewContract } from '@genai-lens/backstage-plugin-lens-review-common';
import { bind, BindDeps } from '@genai-lens/http-contract-node';
import { AuthorizedProvisionService } from '../service';
import { auditAs } from './audit';
import { reviewKeyOf } from './reviewKey';

/** The calls on what an entity provides to others. */
export function bindProvisions(
  deps: BindDeps,
  { provisions }: { provisions: AuthorizedProvisionService },
): void {
  const contract = lensReviewContract;

  bind(deps, contract.listProvisions, async ({ params, query, caller }) => ({
    body: await provisions.listProvisions(
      { key: reviewKeyOf(params), ...query },
      caller,
    ),
  }));

  bind(
    deps,
    contract.saveProvision,
    async ({ params, query, body, basedOn, caller }) => {
      const { created, provision } = await provisions.saveProvision({
        key: reviewKeyOf(params),
        practice: { ...query, choiceId: params.choiceId },
        body,
        // The contract has every save name it; 0 is based on nothing.
        basedOn: basedOn ?? 0,
        caller,
      });
      return {
        body: provision,
        tag: provision.revision,
        status: created ? 201 : 200,
      };
    },
    auditAs('provision-save'),
  );

  bind(
    deps,
    contract.withdrawProvision,
    async ({ params, query, caller }) => {
      await provisions.withdrawProvision({
        key: reviewKeyOf(params),
        practice: { ...query, choiceId: params.choiceId },
        caller,
      });
      return {};
    },
    auditAs('provision-withdraw'),
  );
}
