import { useCallback, useEffect, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { TemplateEvent } from '@genai-lens/backstage-plugin-lens-review-common';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { lensReviewApiRef } from '../../../api';

/** The writes to a template, newest first, page by page; read again with each revision. */
export function useTemplateHistory(template: { id: string; revision: number }) {
  const { id, revision } = template;
  const api = useApi(lensReviewApiRef);
  const [items, setItems] = useState<readonly TemplateEvent[]>();
  const [cursor, setCursor] = useState<string>();
  const [{ loading, error }, load] = useAsyncFn(
    async (from?: string) => {
      const page = await api.templates.listHistory(id, { cursor: from });
      setItems((before = []) =>
        from ? [...before, ...page.items] : page.items,
      );
      setCursor(page.nextCursor);
    },
    [api, id],
  );
  useEffect(() => {
    load();
  }, [load, revision]);
  const loadMore = useCallback(() => load(cursor), [load, cursor]);
  return {
    items,
    loading,
    error,
    load,
    loadMore: cursor ? loadMore : undefined,
  };
}
