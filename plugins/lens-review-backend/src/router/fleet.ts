import { lensReviewContract } from '@genai-lens/backstage-plugin-lens-review-common';
import { bind, BindDeps } from '@genai-lens/http-contract-node';
import { AuthorizedFleetService } from '../service';
import { bindFleetComponents } from './fleetComponents';

/** The calls on many components. Each comes with its filters in the address, and in the body for those that are too long. */
export function bindFleet(
  deps: BindDeps,
  { fleet }: { fleet: AuthorizedFleetService },
): void {
  const contract = lensReviewContract;

  bind(deps, contract.getFleetSummary, async ({ query, caller }) => ({
    body: await fleet.getSummary(query, caller),
  }));
  bind(deps, contract.queryFleetSummary, async ({ body, caller }) => ({
    body: await fleet.getSummary(body, caller),
  }));

  bindFleetComponents(deps, { fleet });

  bind(deps, contract.listFleetGaps, async ({ query, caller }) => ({
    body: await fleet.listGaps(query, caller),
  }));
  bind(deps, contract.queryFleetGaps, async ({ body, caller }) => ({
    body: await fleet.listGaps(body, caller),
  }));

  bind(deps, contract.getFleetTrend, async ({ query, caller }) => ({
    body: await fleet.getTrend(query, caller),
  }));
  bind(deps, contract.queryFleetTrend, async ({ body, caller }) => ({
    body: await fleet.getTrend(body, caller),
  }));

  bind(deps, contract.getFleetChanges, async ({ query, caller }) => ({
    body: await fleet.getChanges(query, caller),
  }));
  bind(deps, contract.queryFleetChanges, async ({ body, caller }) => ({
    body: await fleet.getChanges(body, caller),
  }));

  bind(deps, contract.getFleetWhatIf, async ({ query, caller }) => ({
    body: await fleet.getWhatIf(query, caller),
  }));
  bind(deps, contract.queryFleetWhatIf, async ({ body, caller }) => ({
    body: await fleet.getWhatIf(body, caller),
  }));

  bind(deps, contract.listFleetOptions, async ({ query, caller }) => ({
    body: await fleet.listOptions(query, caller),
  }));
}
