import { Select, Text } from '@backstage/ui';
import {
  AssetVersion,
  PromptVariable,
} from '@genai-lens/backstage-plugin-genai-catalog-common';
import { useSearchParams } from 'react-router-dom';
import { findVersion } from '../../ledger';
import { TextForbidden } from './TextForbidden';
import { VersionText } from './VersionText';
import { versionChoices } from './versionChoices';
import styles from './PromptText.module.css';

interface TextPanelProps {
  entityRef: string;
  /** Newest first, at least one. */
  versions: readonly AssetVersion[];
  variables: readonly PromptVariable[];
  owners: readonly string[];
  mayRead: boolean;
}

/** The text of a version, the current one unless the URL says another. */
export function TextPanel(props: TextPanelProps) {
  const { entityRef, versions, variables, owners, mayRead } = props;
  const [params, setParams] = useSearchParams();
  const shown =
    findVersion(versions, params.get('version')) ??
    versions.find(({ current }) => current) ??
    versions[0];
  const show = (version: string) =>
    setParams(
      before => {
        const next = new URLSearchParams(before);
        next.set('version', version);
        return next;
      },
      { replace: true },
    );
  return (
    <section className={styles.panel} aria-labelledby="prompt-text">
      <div className={styles.bar}>
        <Text as="h2" id="prompt-text" variant="title-x-small" weight="bold">
          Text
        </Text>
        {mayRead && (
          <Select
            aria-label="Version"
            className={styles.picker}
            options={versionChoices(versions)}
            selectedKey={shown.version}
            onSelectionChange={key => show(String(key))}
          />
        )}
      </div>
      {mayRead ? (
        <VersionText
          entityRef={entityRef}
          version={shown.version}
          variables={variables}
        />
      ) : (
        <TextForbidden owners={owners} />
      )}
    </section>
  );
}
