import { VersionEvaluation } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { onScale } from './scoreWords';
import styles from './Evaluations.module.css';

const WIDTH = 96;
const HEIGHT = 8;

/** A score as a bar from 0 to 1 with a tick at the threshold. Decoration: the words beside it say the same. */
export function ScoreBar({ run }: { run: VersionEvaluation }) {
  const scale = onScale(run);
  if (!scale) {
    return null;
  }
  const { score, threshold } = scale;
  return (
    <svg
      className={styles.bar}
      width={WIDTH}
      height={HEIGHT}
      data-passed={run.passed}
      aria-hidden
    >
      <rect className={styles.track} width={WIDTH} height={HEIGHT} rx={2} />
      <rect
        className={styles.fill}
        width={WIDTH * score}
        height={HEIGHT}
        rx={2}
      />
      {threshold !== undefined && (
        <rect
          className={styles.tick}
          x={Math.min(WIDTH * threshold, WIDTH - 2)}
          width={2}
          height={HEIGHT}
        />
      )}
    </svg>
  );
}
