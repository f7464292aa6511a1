import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import {
  EmptyNotice,
  LoadError,
  LoadingBlock,
} from '@genai-lens/ui-components';
import { usePromptVersions } from '../../ledger';
import { Evaluations } from './Evaluations';

/** The entity tab *Evaluations* of a prompt. */
export function EvaluationsTab() {
  const { entity } = useEntity();
  const entityRef = stringifyEntityRef(entity);
  const { value, error, retry } = usePromptVersions(entityRef);
  if (error) {
    return <LoadError what="the evaluations" error={error} onRetry={retry} />;
  }
  if (!value) {
    return <LoadingBlock what="the evaluations" />;
  }
  if (!value.some(({ evaluations }) => evaluations.length)) {
    const { namespace = 'default', name } = entity.metadata;
    return (
      <EmptyNotice title="Nobody has evaluated this prompt yet">
        Your pipeline records its runs, or the JSON that promptfoo writes, with
        POST{' '}
        <code>
          {`/api/genai-catalog/prompts/${namespace}/${name}/versions/:version/evaluations`}
        </code>
      </EmptyNotice>
    );
  }
  return <Evaluations key={entityRef} versions={value} />;
}
