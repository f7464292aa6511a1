import { useCallback, useEffect, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { ReviewTemplateSummary } from '@genai-lens/backstage-plugin-lens-review-common';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { lensReviewApiRef } from '../../api';

interface Loaded {
  readonly items: readonly ReviewTemplateSummary[];
  readonly mayManage: boolean;
  readonly cursor: string | undefined;
}

/** The templates of a lens by name, page by page. */
export function useTemplates(lensId: string) {
  const api = useApi(lensReviewApiRef);
  const [value, setValue] = useState<Loaded>();
  const [{ loading, error }, load] = useAsyncFn(
    async (cursor?: string) => {
      const page = await api.templates.list(lensId, { cursor, limit: 100 });
      setValue(before => ({
        items: cursor ? [...(before?.items ?? []), ...page.items] : page.items,
        mayManage: page.may.manage,
        cursor: page.nextCursor,
      }));
    },
    [api, lensId],
  );
  useEffect(() => {
    load();
  }, [load]);
  const cursor = value?.cursor;
  const loadMore = useCallback(() => load(cursor), [load, cursor]);
  return {
    value,
    loading,
    error,
    load,
    loadMore: cursor ? loadMore : undefined,
  };
}
