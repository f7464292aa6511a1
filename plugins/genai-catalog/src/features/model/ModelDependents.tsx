import { useApi } from '@backstage/core-plugin-api';
import { Text } from '@backstage/ui';
import { LoadError, LoadingBlock } from '@genai-lens/ui-components';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { genaiCatalogApiRef } from '../../api';
import { countWords, DependentsList, Section } from '../../components';

/** Who depends on a model, directly or by way of a prompt. */
export function ModelDependents({ entityRef }: { entityRef: string }) {
  const api = useApi(genaiCatalogApiRef);
  const { value, error, retry } = useAsyncRetry(
    () => api.getModelDependents(entityRef),
    [api, entityRef],
  );
  return (
    <Section title="Who depends on it">
      {error && (
        <LoadError
          what="who depends on the model"
          error={error}
          onRetry={retry}
        />
      )}
      {!error && !value && <LoadingBlock what="who depends on the model" />}
      {!error && value && (
        <>
          <Text as="p">{`On it depend: ${countWords(value)}.`}</Text>
          <DependentsList dependents={value} />
        </>
      )}
    </Section>
  );
}
