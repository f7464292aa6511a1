import { lensReviewContract } from '@genai-lens/backstage-plugin-lens-review-common';
import { bind, BindDeps } from '@genai-lens/http-contract-node';
import { AuthorizedFleetService, BulkApplicabilityService } from '../service';

/** Which components a lens concerns, to be decided many at a time. */
export function bindFleetApplicability(
  deps: BindDeps,
  services: {
    fleet: AuthorizedFleetService;
    bulkApplicability: BulkApplicabilityService;
  },
): void {
  const { fleet, bulkApplicability } = services;
  const contract = lensReviewContract;

  bind(deps, contract.listFleetApplicability, async ({ query, caller }) => ({
    body: await fleet.listApplicability(query, caller),
  }));
  bind(deps, contract.queryFleetApplicability, async ({ body, caller }) => ({
    body: await fleet.listApplicability(body, caller),
  }));

  bind(
    deps,
    contract.decideFleetApplicability,
    async ({ body, caller }) => ({
      body: await bulkApplicability.decide(body, caller),
    }),
    {
      audit: {
        eventId: 'applicability-decide-many',
        meta: ({ body: { lens, items, status } }) => ({
          status,
          ...(lens && { lensId: lens }),
          items: items.map(({ entityRef, lensId }) => ({
            entityRef,
            ...(lensId && { lensId }),
          })),
        }),
      },
    },
  );

  bind(deps, contract.getFleetStatus, async ({ caller }) => ({
    body: await fleet.getStatus(caller),
  }));
}
