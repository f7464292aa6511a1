import {
  DocumentedRisk,
  Risk,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { Badge } from '@genai-lens/ui-components';
import { RISK_LOOKS } from './riskLooks';

/** A risk as icon and word. */
export function RiskBadge({ risk }: { risk: Risk | DocumentedRisk }) {
  const { word, icon, tone } = RISK_LOOKS[risk];
  return (
    <Badge tone={tone} icon={icon}>
      {word}
    </Badge>
  );
}
