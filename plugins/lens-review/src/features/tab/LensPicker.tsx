import { Select } from '@backstage/ui';
import { Applicability } from '@genai-lens/backstage-plugin-lens-review-common';

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

/** Which lens to look through; says nothing where there is only one. */
export function LensPicker({ lenses, lensId, onPick }: LensPickerProps) {
  if (lenses.length < 2) {
    return null;
  }
  return (
    <Select
      label="Lens"
      options={lenses.map(lens => ({
        value: lens.lensId,
        label: `${lens.lensName} (${
          lens.reviewed ? 'reviewed' : WORDS[lens.status]
        })`,
      }))}
      selectedKey={lensId}
      onSelectionChange={key => onPick(String(key))}
    />
  );
}
