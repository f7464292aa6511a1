import styles from './Model.module.css';

/** How much of something is filled in. The number says it; the bar repeats it. */
export function CompletenessBar({ percent }: { percent: number }) {
  return (
    <span className={styles.complete}>
      <svg aria-hidden width="72" height="8" viewBox="0 0 100 8">
        <rect width="100" height="8" rx="4" />
        <rect
          data-filled={percent === 100 ? 'all' : 'some'}
          width={percent}
          height="8"
          rx="4"
        />
      </svg>
      {`${percent}% complete`}
    </span>
  );
}
