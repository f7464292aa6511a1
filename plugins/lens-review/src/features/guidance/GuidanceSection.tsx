import { ReactNode } from 'react';
import { Text } from '@backstage/ui';
import styles from './Guidance.module.css';

/** A headed part of the guidance. */
export function GuidanceSection(props: { title: string; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <Text as="h4" variant="body-medium" weight="bold">
        {props.title}
      </Text>
      {props.children}
    </section>
  );
}
