import {
  AuthorizedFleetService,
  BulkApplicabilityService,
  FleetReportService,
} from '../service';
import { Shared } from './shareServices';

/** What serves the calls on all components at once. */
export function fleetServices(shared: Shared) {
  const { context, bulkAccess, actors, readableLenses: lenses } = shared;
  const fleet = new AuthorizedFleetService({
    context,
    access: shared.fleetAccess,
    bulkAccess,
    lenses,
  });
  return {
    fleet,
    fleetReports: new FleetReportService({ fleet, lenses, now: context.now }),
    bulkApplicability: new BulkApplicabilityService({
      applicability: shared.applicability,
      access: bulkAccess,
      actors,
      lenses: context.lenses,
    }),
  };
}
