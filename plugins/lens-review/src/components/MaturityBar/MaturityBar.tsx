import { Maturity } from '@genai-lens/backstage-plugin-lens-review-common';
import { Text } from '@backstage/ui';
import styles from './MaturityBar.module.css';

const LAYERS = [
  {
    key: 'verified',
    word: 'Verified',
    hint: 'in place and backed by evidence',
  },
  { key: 'claimed', word: 'Claimed', hint: 'in place by your word' },
  {
    key: 'possible',
    word: 'Possible',
    hint: 'claimed, plus what is unanswered or unknown',
  },
] as const;

function describe(maturity: Maturity): string {
  return LAYERS.map(
    ({ key, word, hint }) => `${word} ${maturity[key]} percent, ${hint}`,
  ).join('; ');
}

/**
 * Maturity as one bar of three layers, verified within claimed within possible,
 * with the numbers below. No maturity: nothing is in scope.
 */
export function MaturityBar(props: {
  maturity: Maturity | null;
  /** Leaves out the explaining words below the numbers. */
  compact?: boolean;
}) {
  const { maturity, compact } = props;
  if (!maturity) {
    return (
      <Text as="p" variant="body-small" color="secondary">
        Maturity: nothing is in scope
      </Text>
    );
  }
  return (
    <div>
      <div
        role="img"
        aria-label={`Maturity: ${describe(maturity)}`}
        className={styles.track}
      >
        {[...LAYERS].reverse().map(({ key }) => (
          <span
            key={key}
            data-layer={key}
            className={styles.layer}
            style={{ width: `${maturity[key]}%` }}
          />
        ))}
      </div>
      <ul aria-hidden className={styles.legend}>
        {LAYERS.map(({ key, word, hint }) => (
          <li key={key} className={styles.entry}>
            <span data-layer={key} className={styles.swatch} />
            <Text variant="body-small">
              {word} <strong>{maturity[key]}%</strong>
              {!compact && <span className={styles.hint}> {hint}</span>}
            </Text>
          </li>
        ))}
      </ul>
    </div>
  );
}
