import { AcceptanceConfig } from '../config';
import {
  AcceptanceListService,
  AuthorizedHandoverService,
  AuthorizedPlanService,
} from '../service';
import { Shared } from './shareServices';

/** What serves the calls on what people have taken on: plan, accepted risks, questions handed over. */
export function planServices(
  shared: Shared,
  options: { approvers: AcceptanceConfig },
) {
  const { access, fleetAccess, actors, claims, assignees, context } = shared;
  const planContext = { ...context, approvers: options.approvers };
  return {
    acceptances: new AcceptanceListService({
      context: planContext,
      fleetAccess,
      bulkAccess: shared.bulkAccess,
      claims,
      lenses: shared.readableLenses,
    }),
    plan: new AuthorizedPlanService({
      context: planContext,
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
