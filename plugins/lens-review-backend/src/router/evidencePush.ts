import { lensReviewContract } from '@genai-lens/backstage-plugin-lens-review-common';
import { bind, BindDeps } from '@genai-lens/http-contract-node';
import { AuthorizedPushService, LensCollectorsService } from '../service';
import { auditAs } from './audit';
import { reviewKeyOf } from './reviewKey';

/** Evidence that services send, and what says evidence on a lens. */
export function bindEvidencePush(
  deps: BindDeps,
  services: {
    evidencePush: AuthorizedPushService;
    lensCollectors: LensCollectorsService;
  },
): void {
  const { evidencePush, lensCollectors } = services;
  const { audit } = auditAs('evidence-push');

  bind(
    deps,
    lensReviewContract.pushEvidence,
    async ({ params, body, caller }) => ({
      body: await evidencePush.push({
        key: reviewKeyOf(params),
        ...body,
        caller,
      }),
    }),
    {
      audit: {
        ...audit,
        meta: call => ({ ...audit.meta(call), tool: call.body.tool }),
      },
    },
  );

  bind(
    deps,
    lensReviewContract.listLensCollectors,
    async ({ params, query, caller }) => ({
      body: await lensCollectors.list({ ...params, ...query }, caller),
    }),
  );
}
