import { Maturity } from '@genai-lens/backstage-plugin-lens-review-common';
import styles from './List.module.css';

/** Claimed maturity as number and bar, with the verified part said where there is one. */
export function ShortMaturity({ maturity }: { maturity: Maturity | null }) {
  if (!maturity) {
    return <span className={styles.hint}>Nothing in scope</span>;
  }
  const { claimed, verified } = maturity;
  return (
    <span className={styles.words}>
      <span className={styles.maturity}>
        <span className={styles.track} aria-hidden>
          <span className={styles.filled} style={{ width: `${claimed}%` }} />
        </span>
        {claimed}%
      </span>
      {verified > 0 && (
        <small className={styles.hint}>{verified}% verified</small>
      )}
    </span>
  );
}
