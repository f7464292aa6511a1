import { AcceptanceConfig } from '../config';
import { AuthorizedHandoverService, AuthorizedPlanService } from '../service';
import { Shared } from './shareServices';

/** What serves the calls on what people have taken on: plan, accepted risks, questions handed over. */
export function planServices(
  shared: Shared,
  options: { approvers: AcceptanceConfig },
) {
  const { access, fleetAccess, actors, claims, assignees, context } = shared;
  return {
    plan: new AuthorizedPlanService({
      context: { ...context, approvers: options.approvers },
      access,
      fleetAccess,
      actors,
      claims,
      assignees,
    }),
    handovers: new AuthorizedHandoverService({
      context,
      access,
      fleetAccess,
      actors,
      claims,
      assignees,
    }),
  };
}
