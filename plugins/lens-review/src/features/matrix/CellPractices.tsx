import { useEffect, useRef } from 'react';
import { Button, Text } from '@backstage/ui';
import { OpenTarget, PracticeList } from '../../practices';
import { MatrixCell } from './buildMatrix';
import { cellWords } from './cellWords';
import styles from './Matrix.module.css';

interface CellPracticesProps {
  id: string;
  title: string;
  cell: MatrixCell;
  onOpen: (target: OpenTarget) => void;
  onClose: () => void;
}

/** The best practices of an open cell. Takes the focus, since it stands below the table. */
export function CellPractices(props: CellPracticesProps) {
  const { id, title, cell, onOpen, onClose } = props;
  const headingRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => headingRef.current?.focus(), [title]);
  const headingId = `${id}-heading`;
  return (
    <section id={id} aria-labelledby={headingId} className={styles.practices}>
      <header className={styles.practicesHeader}>
        <div>
          <Text
            as="h3"
            variant="title-x-small"
            id={headingId}
            ref={headingRef}
            tabIndex={-1}
          >
            {title}
          </Text>
          <Text as="p" variant="body-small" color="secondary">
            {cellWords(cell)}
          </Text>
        </div>
        <Button variant="tertiary" size="small" onPress={onClose}>
          Close
        </Button>
      </header>
      <PracticeList rows={cell.rows} onOpen={onOpen} />
    </section>
  );
}
