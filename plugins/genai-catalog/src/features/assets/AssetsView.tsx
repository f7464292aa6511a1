import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef, EntityRefLink } from '@backstage/plugin-catalog-react';
import {
  EmptyNotice,
  LoadError,
  LoadingBlock,
} from '@genai-lens/ui-components';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';

/** Every prompt and model that the reader may see. */
export function AssetsView() {
  const catalog = useApi(catalogApiRef);
  const { value, error, retry } = useAsyncRetry(
    () => catalog.queryEntities({ filter: { kind: ['Prompt', 'Model'] } }),
    [catalog],
  );
  if (error) {
    return <LoadError what="the catalog" error={error} onRetry={retry} />;
  }
  if (!value) {
    return <LoadingBlock what="prompts and models" />;
  }
  if (!value.items.length) {
    return <EmptyNotice title="There are no prompts and models yet" />;
  }
  return (
    <ul>
      {value.items.map(entity => (
        <li key={stringifyEntityRef(entity)}>
          <EntityRefLink entityRef={entity} />
        </li>
      ))}
    </ul>
  );
}
