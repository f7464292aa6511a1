import {
  DocumentedRisk,
  Risk,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { RISK_LOOKS } from './riskLooks';
import styles from './RiskBadge.module.css';

/** A risk as icon and word. */
export function RiskBadge({ risk }: { risk: Risk | DocumentedRisk }) {
  const { word, icon: Icon, tone } = RISK_LOOKS[risk];
  return (
    <span className={styles.badge} data-tone={tone}>
      <Icon size={14} aria-hidden />
      {word}
    </span>
  );
}
