import { Text } from '@backstage/ui';
import { LensDiffReply } from '@genai-lens/backstage-plugin-lens-review-common';
import { DiffItems, diffRows, type DiffRow } from '../../lensDiff';
import styles from './Publish.module.css';

/** Questions and best practices that came or went, which a minor change may not do. */
export function NotMinor({ diff }: { diff: LensDiffReply }) {
  const { added, removed } = diffRows(diff);
  return (
    <div className={styles.list}>
      <Listed title="Added" rows={added} />
      <Listed title="Dropped" rows={removed} />
    </div>
  );
}

function Listed({ title, rows }: { title: string; rows: readonly DiffRow[] }) {
  const asked = rows.filter(({ kind }) => kind !== 'Pillar');
  return asked.length ? (
    <>
      <Text as="p" variant="body-small">
        {title}
      </Text>
      <DiffItems rows={asked} />
    </>
  ) : null;
}
