import { ReactNode, useId } from 'react';
import { Text } from '@backstage/ui';
import styles from './Section.module.css';

interface SectionProps {
  title: string;
  /** What is shown, in a sentence. */
  about?: ReactNode;
  /** Beside the title. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A part of a view, with a heading. */
export function Section({ title, about, actions, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={styles.head}>
        <Text as="h2" variant="title-x-small" weight="bold" id={id}>
          {title}
        </Text>
        {actions}
      </div>
      {about && (
        <Text as="p" variant="body-small" color="secondary">
          {about}
        </Text>
      )}
      {children}
    </section>
  );
}
