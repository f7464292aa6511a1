import { useState } from 'react';
import { Button, Select, Text } from '@backstage/ui';
import { AssetVersion } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { buildMatrix, suitesOf } from './buildMatrix';
import { MatrixTable } from './MatrixTable';
import { RecordEvaluation } from './RecordEvaluation';
import { useModelRefs } from './useModelRefs';
import { useSuite } from './useSuite';
import styles from './Evaluations.module.css';

/** Versions that are shown before somebody asks for more. */
const FEW = 6;
const ALL_SUITES = '';

interface EvaluationsProps {
  entityRef: string;
  /** Newest first. */
  versions: readonly AssetVersion[];
  mayRecord: boolean;
  onRecorded: () => void;
}

/** Evaluations of a prompt, the newest versions first, of all suites or one. */
export function Evaluations(props: EvaluationsProps) {
  const { entityRef, versions, mayRecord, onRecorded } = props;
  const [showsAll, setShowsAll] = useState(false);
  const refs = useModelRefs(versions);
  const suites = suitesOf(versions);
  const [suite, setSuite] = useSuite(suites);
  const shown = showsAll
    ? versions
    : versions.filter(({ current }, index) => index < FEW || current);
  return (
    <div className={styles.tab}>
      <div className={styles.head}>
        <Text as="h2" variant="title-x-small" weight="bold">
          Results by model and version
        </Text>
        <div className={styles.actions}>
          {suites.length > 1 && (
            <Select
              aria-label="Suite"
              className={styles.picker}
              options={[
                { id: ALL_SUITES, label: 'All suites' },
                ...suites.map(name => ({ id: name, label: name })),
              ]}
              selectedKey={suite ?? ALL_SUITES}
              onSelectionChange={key => setSuite(String(key) || undefined)}
            />
          )}
          {mayRecord && (
            <RecordEvaluation
              entityRef={entityRef}
              versions={versions}
              refs={refs}
              onRecorded={onRecorded}
            />
          )}
        </div>
      </div>
      <MatrixTable matrix={buildMatrix(shown, { suite, refs })} />
      {shown.length < versions.length && (
        <div>
          <Button
            size="small"
            variant="secondary"
            onPress={() => setShowsAll(true)}
          >
            {`Show ${versions.length - shown.length} older versions`}
          </Button>
        </div>
      )}
    </div>
  );
}
