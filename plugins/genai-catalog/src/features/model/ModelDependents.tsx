import { useApi } from '@backstage/core-plugin-api';
import { Text } from '@backstage/ui';
import { LoadError, LoadingBlock } from '@genai-lens/ui-components';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { genaiCatalogApiRef } from '../../api';
import { countWords, DependentsList, Section } from '../../components';

const NONE = 'none';

/** What depends on a model, directly or through a prompt. */
export function ModelDependents({ entityRef }: { entityRef: string }) {
  const api = useApi(genaiCatalogApiRef);
  const { value, error, retry } = useAsyncRetry(
    () => api.getModelDependents(entityRef),
    [api, entityRef],
  );
  const count = value && countWords(value);
  return (
    <Section
      title="Dependents"
      aside={
        count !== NONE && (
          <Text variant="body-small" color="secondary">
            {count}
          </Text>
        )
      }
    >
      {error && (
        <LoadError what="the dependents" error={error} onRetry={retry} />
      )}
      {!error && !value && <LoadingBlock what="the dependents" />}
      {!error && value && count === NONE && (
        <Text as="p">Nothing in the catalog depends on it.</Text>
      )}
      {!error && value && <DependentsList dependents={value} />}
    </Section>
  );
}
