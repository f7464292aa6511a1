import { Select } from '@backstage/ui';
import { Applicability } from '@genai-lens/backstage-plugin-lens-review-common';
import { lensWords, nameOf } from './lensWords';
import { useLensFacts } from './useLensFacts';
import { WhichLens } from './WhichLens';
import styles from './LensPicker.module.css';

interface LensPickerProps {
  entityRef: string;
  lenses: readonly Applicability[];
  lensId: string;
  onPick: (lensId: string) => void;
}

/** Which lens to look through, and how the lenses relate; says nothing where there is only one. */
export function LensPicker(props: LensPickerProps) {
  return props.lenses.length < 2 ? null : <SeveralLenses {...props} />;
}

function SeveralLenses({ entityRef, lenses, lensId, onPick }: LensPickerProps) {
  const facts = useLensFacts(entityRef);
  const chosen = lenses.find(lens => lens.lensId === lensId);
  return (
    <div className={styles.lenses}>
      <Select
        className={styles.picker}
        aria-label="Lens"
        placeholder="Choose a lens"
        options={lenses.map(lens => ({
          id: lens.lensId,
          label: nameOf(lens, lenses),
          description: lensWords(lens, facts.get(lens.lensId)),
        }))}
        selectedKey={lensId}
        onSelectionChange={key => onPick(String(key))}
      />
      {chosen && <WhichLens key={chosen.lensId} lens={chosen} />}
    </div>
  );
}
