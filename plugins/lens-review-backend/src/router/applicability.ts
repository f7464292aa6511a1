import { lensReviewContract } from '@genai-lens/backstage-plugin-lens-review-common';
import { bind, BindDeps, entityRefOf } from '@genai-lens/http-contract-node';
import { AuthorizedApplicabilityService } from '../service';
import { auditAs } from './audit';
import { reviewKeyOf } from './reviewKey';

/** Which lenses concern an entity. */
export function bindApplicability(
  deps: BindDeps,
  { applicability }: { applicability: AuthorizedApplicabilityService },
): void {
  bind(
    deps,
    lensReviewContract.listEntityLenses,
    async ({ params, caller }) => ({
      body: await applicability.listEntityLenses(entityRefOf(params), caller),
    }),
  );

  bind(
    deps,
    lensReviewContract.decideApplicability,
    async ({ params, body, caller }) => ({
      body: await applicability.decideApplicability(
        { key: reviewKeyOf(params), ...body },
        caller,
      ),
    }),
    auditAs('applicability-decide'),
  );
}
