import { CatalogApi } from '@backstage/catalog-client';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import {
  AssetVersion,
  GENAI_API_VERSION,
  isModelEntity,
  MODEL_KIND,
} from '@genai-lens/backstage-plugin-genai-catalog-common';
import useAsync from 'react-use/esm/useAsync';

/** Sources and pipelines call a model what its provider calls it; the catalog knows whose id that is. */
export type ModelRefs = ReadonlyMap<string, string>;

const NONE: ModelRefs = new Map();

/** The references of the models that versions and evaluations name by their providers' ids; none as long as it is not known. */
export function useModelRefs(versions: readonly AssetVersion[]): ModelRefs {
  const catalog = useApi(catalogApiRef);
  const ids = useAsync(
    () => findModels(catalog, modelNames(versions)),
    [catalog, versions],
  );
  return ids.value ?? NONE;
}

function modelNames(versions: readonly AssetVersion[]): string[] {
  const names = versions.flatMap(({ models, evaluations }) => [
    ...models,
    ...evaluations.map(({ model }) => model),
  ]);
  return [...new Set(names)];
}

async function findModels(
  catalog: CatalogApi,
  ids: string[],
): Promise<ModelRefs> {
  if (!ids.length) {
    return NONE;
  }
  const { items } = await catalog.queryEntities({
    filter: {
      apiVersion: GENAI_API_VERSION,
      kind: MODEL_KIND,
      'spec.provider.modelId': ids,
    },
    limit: ids.length,
  });
  return new Map(
    items
      .filter(isModelEntity)
      .map(entity => [
        entity.spec.provider.modelId,
        stringifyEntityRef(entity),
      ]),
  );
}
