import { AcceptanceConfig } from '../config';
import {
  AcceptanceListService,
  AuthorizedFleetService,
  BulkApplicabilityService,
  FleetReportService,
} from '../service';
import { Shared } from './shareServices';

/** What serves the calls on all components at once. */
export function fleetServices(
  shared: Shared,
  options: { approvers: AcceptanceConfig },
) {
  const { context, bulkAccess, actors, readableLenses: lenses } = shared;
  const fleet = new AuthorizedFleetService({
    context,
    access: shared.fleetAccess,
    bulkAccess,
    lenses,
  });
  const acceptances = new AcceptanceListService({
    context: { ...context, approvers: options.approvers },
    fleetAccess: shared.fleetAccess,
    bulkAccess,
    claims: shared.claims,
    lenses,
  });
  return {
    fleet,
    acceptances,
    fleetReports: new FleetReportService({
      fleet,
      acceptances,
      catalog: shared.catalog,
      lenses,
      now: context.now,
    }),
    bulkApplicability: new BulkApplicabilityService({
      applicability: shared.applicability,
      access: bulkAccess,
      actors,
      lenses: context.lenses,
    }),
  };
}
