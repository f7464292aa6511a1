import { ReactNode, useId } from 'react';
import { Text } from '@backstage/ui';
import styles from './Headline.module.css';

/** Numbers that belong together, under what they count. */
export function NumberGroup(props: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.group}>
      <Text as="h2" variant="body-small" weight="bold" id={id}>
        {props.title}
      </Text>
      <ul className={styles.numbers}>{props.children}</ul>
    </section>
  );
}
