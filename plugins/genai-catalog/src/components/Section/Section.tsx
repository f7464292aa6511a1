import { ReactNode, useId } from 'react';
import { Box, Text } from '@backstage/ui';
import styles from './Section.module.css';

interface SectionProps {
  title: string;
  /** Beside the title. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A part of a page under a heading of its own. */
export function Section({ title, aside, children }: SectionProps) {
  const id = useId();
  return (
    <Box
      as="section"
      bg="neutral"
      className={styles.section}
      aria-labelledby={id}
    >
      <div className={styles.head}>
        <Text as="h2" id={id} variant="title-x-small" weight="bold">
          {title}
        </Text>
        {aside}
      </div>
      {children}
    </Box>
  );
}
