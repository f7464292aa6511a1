import { ButtonIcon, Select } from '@backstage/ui';
import { RiArrowLeftRightLine, RiCloseLine } from '@remixicon/react';
import { AssetVersion } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { Section } from '../../components';
import { TextForbidden, versionChoices } from '../promptText';
import { SettingsDiff } from './SettingsDiff';
import { TextDiff } from './TextDiff';
import { Comparison } from './useComparison';
import styles from './Versions.module.css';

interface ComparisonPanelProps {
  entityRef: string;
  /** Newest first. */
  versions: readonly AssetVersion[];
  comparison: Comparison;
  owners: readonly string[];
  mayRead: boolean;
  onCompare: (from: string, to: string) => void;
  onClose: () => void;
}

/** What changed between two versions: the settings for all, the text for those who may read it. */
export function ComparisonPanel(props: ComparisonPanelProps) {
  const { versions, comparison, owners, mayRead, onCompare, onClose } = props;
  const { from, to } = comparison;
  const options = versionChoices(versions);
  return (
    <Section
      title="Compare"
      aside={
        <ButtonIcon
          size="small"
          variant="tertiary"
          aria-label="Close the comparison"
          icon={<RiCloseLine />}
          onPress={onClose}
        />
      }
    >
      <div className={styles.pickers}>
        <Select
          label="From"
          className={styles.picker}
          options={options}
          selectedKey={from.version}
          onSelectionChange={key => onCompare(String(key), to.version)}
        />
        <ButtonIcon
          size="small"
          variant="secondary"
          aria-label="Swap the two versions"
          icon={<RiArrowLeftRightLine />}
          onPress={() => onCompare(to.version, from.version)}
        />
        <Select
          label="To"
          className={styles.picker}
          options={options}
          selectedKey={to.version}
          onSelectionChange={key => onCompare(from.version, String(key))}
        />
      </div>
      <SettingsDiff from={from} to={to} />
      {mayRead ? (
        <TextDiff
          entityRef={props.entityRef}
          from={from.version}
          to={to.version}
        />
      ) : (
        <TextForbidden owners={owners} />
      )}
    </Section>
  );
}
