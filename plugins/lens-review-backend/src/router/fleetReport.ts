import { lensReviewContract } from '@genai-lens/backstage-plugin-lens-review-common';
import { bind, BindDeps } from '@genai-lens/http-contract-node';
import { FleetReportService } from '../service';
import { asFile } from './reports';

/** The report on many components, with its filters in the address or in the body. */
export function bindFleetReport(
  deps: BindDeps,
  { fleetReports }: { fleetReports: FleetReportService },
): void {
  const { getFleetReport, queryFleetReport } = lensReviewContract;
  bind(deps, getFleetReport, async ({ query, caller }) =>
    asFile(await fleetReports.getReport(query, caller)),
  );
  bind(deps, queryFleetReport, async ({ body, caller }) =>
    asFile(await fleetReports.getReport(body, caller)),
  );
}
