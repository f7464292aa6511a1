import { EvidenceStanding } from '@genai-lens/backstage-plugin-lens-review-common';
import { EVIDENCE_LOOKS } from './evidenceLooks';
import styles from './Evidence.module.css';

/** What evidence says, as icon and word. */
export function StandingBadge({ standing }: { standing: EvidenceStanding }) {
  const { word, icon: Icon, tone, meaning } = EVIDENCE_LOOKS[standing];
  return (
    <span className={styles.badge} data-tone={tone} title={meaning}>
      <Icon size={14} aria-hidden />
      {word}
    </span>
  );
}
