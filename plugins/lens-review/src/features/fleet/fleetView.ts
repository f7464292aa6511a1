import { LensSummary } from '@genai-lens/backstage-plugin-lens-review-common';
import { FleetNavigation } from './location';

/** What every view of the fleet is given. */
export interface FleetViewProps {
  readonly lens: LensSummary;
  readonly navigation: FleetNavigation;
}
