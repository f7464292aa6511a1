import { useEffect, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { RunsWithModel } from '@genai-lens/backstage-plugin-genai-catalog-common';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { genaiCatalogApiRef } from '../../api';

const PAGE_SIZE = 10;

/** The evaluations that were run with a model, newest first, page by page. */
export function useModelRuns(entityRef: string) {
  const api = useApi(genaiCatalogApiRef);
  const [value, setValue] = useState<RunsWithModel>();
  const [{ loading, error }, load] = useAsyncFn(
    async (cursor?: string) => {
      const page = await api.listModelEvaluations(entityRef, {
        cursor,
        limit: PAGE_SIZE,
      });
      setValue(before =>
        cursor && before
          ? { ...page, items: [...before.items, ...page.items] }
          : page,
      );
    },
    [api, entityRef],
  );
  useEffect(() => {
    load();
  }, [load]);
  const cursor = value?.nextCursor;
  return {
    value,
    loading,
    error,
    retry: () => load(),
    loadMore: cursor ? () => load(cursor) : undefined,
  };
}
