import { Select, Text } from '@backstage/ui';
import {
  LensSummary,
  LensVersionRow,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { EmptyNotice } from '@genai-lens/ui-components';
import { LibraryNavigation } from '../location';
import { Difference } from './Difference';
import { pickSides } from './pickSides';
import styles from './Differences.module.css';

interface DifferencesProps {
  lens: LensSummary;
  versions: readonly LensVersionRow[];
  version: string;
  navigation: LibraryNavigation;
}

/** Two versions to choose, and what they differ in. */
export function Differences(props: DifferencesProps) {
  const { lens, versions, version, navigation } = props;
  const { location, go } = navigation;
  // Newest first.
  const known = [
    ...(lens.draft ? ['draft'] : []),
    ...versions.map(row => row.version),
  ];
  const sides = pickSides({ known, shown: version, location });
  if (!sides) {
    return (
      <EmptyNotice title="There is nothing to compare with yet">
        It is the only version of this lens.
      </EmptyNotice>
    );
  }
  const options = known.map(id => ({
    id,
    label: id === 'draft' ? 'Draft' : `Version ${id}`,
  }));
  return (
    <div className={styles.view}>
      <div className={styles.sides}>
        <Select
          label="From"
          size="small"
          options={options}
          selectedKey={sides.from}
          onSelectionChange={key => go({ from: String(key), to: sides.to })}
        />
        <Select
          label="To"
          size="small"
          options={options}
          selectedKey={sides.to}
          onSelectionChange={key => go({ from: sides.from, to: String(key) })}
        />
      </div>
      {sides.from === sides.to ? (
        <Text as="p">Choose two different versions.</Text>
      ) : (
        <Difference lensId={lens.id} {...sides} />
      )}
    </div>
  );
}
