import { useMemo } from 'react';
import { Button, Select, Text } from '@backstage/ui';
import {
  Lens,
  Profile,
  profilesOf,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { ProfileProgress } from './profileProgress';
import styles from './Profile.module.css';

/** The key of no profile. */
const EVERYTHING = 'all';

const SECTIONS: readonly { kind: Profile['kind']; title: string }[] = [
  { kind: 'authored', title: 'Paths' },
  { kind: 'scenario', title: 'Scenarios' },
  { kind: 'phase', title: 'Lifecycle phases' },
];

interface ProfilePickerProps {
  lens: Lens;
  profile: Profile | undefined;
  /** Of that profile. */
  progress: ProfileProgress | undefined;
  onPick: (profileId: string | undefined) => void;
}

/** Which part of the lens is listed, and how far that part is. It never changes what a complete review is. */
export function ProfilePicker(props: ProfilePickerProps) {
  const { lens, profile, progress, onPick } = props;
  const profiles = useMemo(() => profilesOf(lens), [lens]);
  if (!profiles.length) {
    return null;
  }
  const sections = SECTIONS.map(({ kind, title }) => ({
    title,
    options: profiles
      .filter(each => each.kind === kind)
      .map(each => ({
        id: each.id,
        label: each.title,
        description: `${each.choices.length} best practices`,
      })),
  })).filter(({ options }) => options.length);
  return (
    <div className={styles.bar}>
      <Select
        className={styles.picker}
        size="small"
        aria-label="Best practices that are listed"
        options={[{ id: EVERYTHING, label: 'All best practices' }, ...sections]}
        selectedKey={profile?.id ?? EVERYTHING}
        onSelectionChange={key =>
          onPick(key === EVERYTHING ? undefined : String(key))
        }
      />
      {profile && progress && (
        <>
          <Text as="p" variant="body-small" className={styles.about}>
            {profile.text} <strong>{progressWords(progress)}</strong> The review
            is complete only with all questions.
          </Text>
          <Button
            size="small"
            variant="secondary"
            onPress={() => onPick(undefined)}
          >
            Show all
          </Button>
        </>
      )}
    </div>
  );
}

function progressWords({ answered, inScope }: ProfileProgress): string {
  return `${answered} of ${inScope} best practices answered.`;
}
