import { RiThumbDownLine, RiThumbUpLine } from '@remixicon/react';
import { FleetSign } from '@genai-lens/backstage-plugin-lens-review-common';
import { signWords } from './signWords';
import styles from './Decide.module.css';

/** What speaks for the lens, and what against it. */
export function Signs(props: {
  signs: readonly FleetSign[];
  systemTitle?: string;
}) {
  const { signs, systemTitle } = props;
  if (!signs.length) {
    return <span className={styles.hint}>Nothing either way</span>;
  }
  return (
    <ul className={styles.signs}>
      {signs.map(sign => {
        const { what, others } = signWords(sign, systemTitle);
        const isFor = sign.speaks === 'for';
        const Icon = isFor ? RiThumbUpLine : RiThumbDownLine;
        return (
          <li key={`${sign.kind} ${sign.value}`} data-speaks={sign.speaks}>
            <Icon size={14} aria-hidden />
            <span>
              {isFor ? 'For: ' : 'Against: '}
              {what}
              {others && <span className={styles.hint}> ({others})</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
