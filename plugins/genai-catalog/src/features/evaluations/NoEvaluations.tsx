import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { AssetVersion } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { EmptyNotice } from '@genai-lens/ui-components';
import { RecordEvaluation } from './RecordEvaluation';
import styles from './Evaluations.module.css';

interface NoEvaluationsProps {
  entity: Entity;
  versions: readonly AssetVersion[];
  mayRecord: boolean;
  onRecorded: () => void;
}

/** Says how evaluations come here. */
export function NoEvaluations(props: NoEvaluationsProps) {
  const { entity, versions, mayRecord, onRecorded } = props;
  const { namespace = 'default', name } = entity.metadata;
  return (
    <div className={styles.tab}>
      <EmptyNotice title="No evaluations yet">
        Your pipeline records its runs, or the JSON that promptfoo writes, with
        POST{' '}
        <code>
          {`/api/genai-catalog/prompts/${namespace}/${name}/versions/:version/evaluations`}
        </code>
      </EmptyNotice>
      {mayRecord && versions.length > 0 && (
        <div>
          <RecordEvaluation
            entityRef={stringifyEntityRef(entity)}
            versions={versions}
            onRecorded={onRecorded}
          />
        </div>
      )}
    </div>
  );
}
