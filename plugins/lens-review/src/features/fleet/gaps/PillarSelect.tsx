import { Select } from '@backstage/ui';
import styles from './Gaps.module.css';

const EVERY = 'every';

/** Narrows a list to one pillar. */
export function PillarSelect(props: {
  pillars: readonly { readonly id: string; readonly name: string }[];
  pillar: string | undefined;
  onChange: (pillar: string | undefined) => void;
}) {
  const { pillars, pillar, onChange } = props;
  return (
    <div className={styles.pillars}>
      <Select
        size="small"
        aria-label="Pillar"
        options={[
          { id: EVERY, label: 'Every pillar' },
          ...pillars.map(({ id, name }) => ({ id, label: name })),
        ]}
        selectedKey={pillar ?? EVERY}
        onSelectionChange={key =>
          onChange(key === EVERY ? undefined : String(key))
        }
      />
    </div>
  );
}
