import { Text } from '@backstage/ui';
import {
  RiAddCircleLine,
  RiEditLine,
  RiIndeterminateCircleLine,
} from '@remixicon/react';
import { LensDiffReply } from '@genai-lens/backstage-plugin-lens-review-common';
import { ChangedItem } from './ChangedItem';
import { DiffItems } from './DiffItems';
import { diffRows } from './diffRows';
import { DiffSection } from './DiffSection';
import styles from './LensDiff.module.css';

/** What is new, what is gone and what changed from one version of a lens to another. */
export function LensDiffView({ diff }: { diff: LensDiffReply }) {
  const { added, removed, changed } = diffRows(diff);
  if (!added.length && !removed.length && !changed.length) {
    return <Text as="p">The two versions say the same.</Text>;
  }
  return (
    <div className={styles.diff}>
      <DiffSection
        title="New"
        icon={RiAddCircleLine}
        tone="added"
        count={added.length}
      >
        <DiffItems rows={added} />
      </DiffSection>
      <DiffSection
        title="Dropped"
        icon={RiIndeterminateCircleLine}
        tone="removed"
        count={removed.length}
      >
        <DiffItems rows={removed} />
      </DiffSection>
      <DiffSection title="Changed" icon={RiEditLine} count={changed.length}>
        <ul className={styles.list}>
          {changed.map(row => (
            <ChangedItem
              key={`${row.kind}/${row.questionId}/${row.id}`}
              row={row}
            />
          ))}
        </ul>
      </DiffSection>
    </div>
  );
}
