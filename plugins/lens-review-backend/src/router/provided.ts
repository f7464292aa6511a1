import { lensReviewContract } from '@genai-lens/backstage-plugin-lens-review-common';
import { bind, BindDeps } from '@genai-lens/http-contract-node';
import { AuthorizedProvisionService } from '../service';
import { auditAs } from './audit';
import { reviewKeyOf } from './reviewKey';

/** The calls on what a review takes of what others provide. */
export function bindProvided(
  deps: BindDeps,
  { provisions }: { provisions: AuthorizedProvisionService },
): void {
  const contract = lensReviewContract;

  bind(deps, contract.listProvided, async ({ params, query, caller }) => ({
    body: await provisions.listProvided(
      { key: reviewKeyOf(params), ...query },
      caller,
    ),
  }));

  bind(
    deps,
    contract.takeProvided,
    async ({ params, body, caller }) => ({
      body: await provisions.takeProvided({
        key: reviewKeyOf(params),
        ...body,
        caller,
      }),
    }),
    auditAs('provided-take'),
  );

  bind(
    deps,
    contract.overrideProvided,
    async ({ params, query, body, caller }) => ({
      body: await provisions.overrideProvided({
        key: reviewKeyOf(params),
        practice: { ...query, choiceId: params.choiceId },
        ...body,
        caller,
      }),
    }),
    auditAs('provided-override'),
  );

  bind(
    deps,
    contract.releaseProvided,
    async ({ params, query, caller }) => ({
      body: await provisions.releaseProvided({
        key: reviewKeyOf(params),
        practice: { ...query, choiceId: params.choiceId },
        caller,
      }),
    }),
    auditAs('provided-release'),
  );
}
