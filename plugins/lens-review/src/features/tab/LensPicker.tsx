import { Select } from '@backstage/ui';
import { Applicability } from '@genai-lens/backstage-plugin-lens-review-common';
import styles from './LensPicker.module.css';

const WORDS: Readonly<Record<Applicability['status'], string>> = {
  in: 'concerns this entity',
  out: 'does not concern it',
  undecided: 'not decided yet',
};

interface LensPickerProps {
  lenses: readonly Applicability[];
  lensId: string;
  onPick: (lensId: string) => void;
}

/** With its id where another lens has the same name, as a published file may beside the built-in lens. */
function nameOf(lens: Applicability, lenses: readonly Applicability[]): string {
  const { lensName, lensId } = lens;
  return lenses.filter(each => each.lensName === lensName).length > 1
    ? `${lensName}, ${lensId}`
    : lensName;
}

/** Which lens to look through; says nothing where there is only one. */
export function LensPicker({ lenses, lensId, onPick }: LensPickerProps) {
  if (lenses.length < 2) {
    return null;
  }
  return (
    <Select
      className={styles.picker}
      aria-label="Lens"
      placeholder="Choose a lens"
      options={lenses.map(lens => ({
        value: lens.lensId,
        label: `${nameOf(lens, lenses)} (${
          lens.reviewed ? 'reviewed' : WORDS[lens.status]
        })`,
      }))}
      selectedKey={lensId}
      onSelectionChange={key => onPick(String(key))}
    />
  );
}
