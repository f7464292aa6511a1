import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { LoadError, LoadingBlock } from '@genai-lens/ui-components';
import { usePromptDetails, usePromptVersions } from '../../ledger';
import { Evaluations } from './Evaluations';
import { NoEvaluations } from './NoEvaluations';

/** The entity tab *Evaluations* of a prompt. */
export function EvaluationsTab() {
  const { entity } = useEntity();
  const entityRef = stringifyEntityRef(entity);
  const { value, error, retry } = usePromptVersions(entityRef);
  const details = usePromptDetails(entityRef);
  const mayRecord = details.value?.may.update ?? false;
  if (error) {
    return <LoadError what="the evaluations" error={error} onRetry={retry} />;
  }
  if (!value) {
    return <LoadingBlock what="the evaluations" />;
  }
  return value.some(({ evaluations }) => evaluations.length) ? (
    <Evaluations
      key={entityRef}
      entityRef={entityRef}
      versions={value}
      mayRecord={mayRecord}
      onRecorded={retry}
    />
  ) : (
    <NoEvaluations
      entity={entity}
      versions={value}
      mayRecord={mayRecord}
      onRecorded={retry}
    />
  );
}
