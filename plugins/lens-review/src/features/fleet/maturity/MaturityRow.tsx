import { VisuallyHidden } from '@backstage/ui';
import { MaturityDistribution } from '@genai-lens/backstage-plugin-lens-review-common';
import { countWords } from '@genai-lens/ui-components';
import { BUCKETS, distributionWords } from './maturityBuckets';
import styles from './Maturity.module.css';

interface MaturityRowProps {
  title: string;
  /** Groups above it. */
  depth?: number;
  maturity: MaturityDistribution;
}

/** How the reviews of one group spread over the five ranges, as one bar; its numbers stand in it. */
export function MaturityRow(props: MaturityRowProps) {
  const { title, depth = 0, maturity } = props;
  const { n, buckets } = maturity;
  return (
    <li className={styles.row}>
      <span
        className={styles.title}
        data-depth={Math.min(depth, 3)}
        title={title}
      >
        {title}
      </span>
      <VisuallyHidden>: {distributionWords(maturity)}</VisuallyHidden>
      <span className={styles.n} aria-hidden>
        n = {countWords(n)}
      </span>
      <span
        className={styles.bar}
        aria-hidden
        title={distributionWords(maturity)}
      >
        {buckets.map(
          (count, index) =>
            count > 0 && (
              <span
                key={BUCKETS[index]}
                className={styles.part}
                data-bucket={index}
                style={{ flexGrow: count }}
              >
                {countWords(count)}
              </span>
            ),
        )}
      </span>
    </li>
  );
}
