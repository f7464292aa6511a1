import { RemixiconComponentType } from '@remixicon/react';
import { Link } from 'react-router-dom';
import { countWords } from '@genai-lens/ui-components';
import styles from './Headline.module.css';

interface NumberLinkProps {
  words: string;
  count: number;
  icon: RemixiconComponentType;
  tone?: string;
  /** To what is counted, where that can be shown. */
  href?: string;
}

/** A number with its words, and the way to what it counts. */
export function NumberLink(props: NumberLinkProps) {
  const { words, count, icon: Icon, tone, href } = props;
  const content = (
    <>
      <span className={styles.number}>{countWords(count)}</span>{' '}
      <span className={styles.words}>
        <Icon size={14} aria-hidden />
        {words}
      </span>
    </>
  );
  return (
    <li data-tone={tone} className={styles.item}>
      {href ? (
        <Link to={href} className={styles.link}>
          {content}
        </Link>
      ) : (
        <span className={styles.link}>{content}</span>
      )}
    </li>
  );
}
