import { FleetSummary } from '@genai-lens/backstage-plugin-lens-review-common';
import { EmptyNotice } from '@genai-lens/ui-components';

/** Stands where the fleet has no component at all, and says why. */
export function NothingYet({ summary }: { summary: FleetSummary }) {
  return summary.projectedAt ? (
    <EmptyNotice title="There are no components">
      The catalog has none of the kinds that are reviewed, or none that you may
      see.
    </EmptyNotice>
  ) : (
    <EmptyNotice title="The catalog has not been read yet">
      It is read after the start and on a schedule. Come back in a few minutes.
    </EmptyNotice>
  );
}
