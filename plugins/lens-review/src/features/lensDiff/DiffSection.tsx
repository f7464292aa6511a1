import { ReactNode, useId } from 'react';
import { Text } from '@backstage/ui';
import { RemixiconComponentType } from '@remixicon/react';
import styles from './LensDiff.module.css';

interface DiffSectionProps {
  title: string;
  icon: RemixiconComponentType;
  tone?: 'added' | 'removed';
  count: number;
  children: ReactNode;
}

/** One kind of difference; nothing where there is none. */
export function DiffSection(props: DiffSectionProps) {
  const { title, icon: Icon, tone, count, children } = props;
  const id = useId();
  return count > 0 ? (
    <section aria-labelledby={id} className={styles.section} data-tone={tone}>
      <div className={styles.head}>
        <Icon size={18} aria-hidden />
        <Text as="h3" variant="body-large" weight="bold" id={id}>
          {title} ({count})
        </Text>
      </div>
      {children}
    </section>
  ) : null;
}
