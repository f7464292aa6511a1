import { Life } from './life';
import styles from './LifeBar.module.css';

const WORDS = {
  'in-service': 'In service',
  legacy: 'Legacy',
  ended: 'End of life',
} as const;

interface LifeBarProps {
  life: Life;
  /** When the end is, for those who do not see the bar. */
  words: string;
}

/** The life of a model from left to right, with today in it. */
export function LifeBar({ life, words }: LifeBarProps) {
  return (
    <figure className={styles.figure}>
      <svg
        width="100%"
        height="44"
        role="img"
        aria-label={`Life of the model: its end of life is ${words}`}
      >
        {life.phases.map(({ phase, from, to }) => (
          <rect
            key={phase}
            data-phase={phase}
            x={`${from}%`}
            y="20"
            width={`${to - from}%`}
            height="14"
          />
        ))}
        <line
          className={styles.today}
          x1={`${life.today}%`}
          x2={`${life.today}%`}
          y1="14"
          y2="40"
        />
        <text
          className={styles.word}
          x={`${life.today}%`}
          y="10"
          textAnchor={anchorAt(life.today)}
        >
          Today
        </text>
      </svg>
      <figcaption aria-hidden className={styles.legend}>
        {life.phases.map(({ phase }) => (
          <span key={phase}>
            <span data-phase={phase} className={styles.swatch} />
            {WORDS[phase]}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

/** Keeps a word within the bar. */
function anchorAt(percent: number) {
  if (percent < 5) {
    return 'start';
  }
  return percent > 95 ? 'end' : 'middle';
}
