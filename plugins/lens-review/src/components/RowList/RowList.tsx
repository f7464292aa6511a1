import { ReactNode } from 'react';
import { RiArrowRightSLine } from '@remixicon/react';
import { Text } from '@backstage/ui';
import styles from './RowList.module.css';

/** Rows below one another, each of which leads somewhere. */
export function RowList({ children }: { children: ReactNode }) {
  return <ul className={styles.list}>{children}</ul>;
}

interface RowButtonProps {
  title: string;
  /** One sentence. */
  description?: string;
  /** Where the thing stands, or how it stands. */
  detail: string;
  badges: ReactNode;
  onPress: () => void;
}

/** A row of a `RowList`: pressed anywhere, it leads to what it names. */
export function RowButton(props: RowButtonProps) {
  const { title, description, detail, badges, onPress } = props;
  return (
    <li>
      <button type="button" className={styles.row} onClick={onPress}>
        <span className={styles.words}>
          <Text as="span" weight="bold">
            {title}
          </Text>
          {description && <Text as="span">{description}</Text>}
          <Text as="span" variant="body-small" color="secondary">
            {detail}
          </Text>
        </span>
        <span className={styles.badges}>{badges}</span>
        <RiArrowRightSLine size={18} aria-hidden className={styles.arrow} />
      </button>
    </li>
  );
}
