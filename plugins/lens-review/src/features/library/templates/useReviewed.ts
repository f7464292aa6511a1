import { useApi } from '@backstage/core-plugin-api';
import { IdentifiedOption, useAsyncList } from '@backstage/ui';
import { lensReviewApiRef } from '../../../api';

const PAGE_SIZE = 20;

/** Components that have a review of a lens, by name, searched by the server. */
export function useReviewed(lensId: string) {
  const api = useApi(lensReviewApiRef);
  return useAsyncList<IdentifiedOption, string>({
    async load({ cursor, filterText }) {
      const text = filterText?.trim();
      const { items, nextCursor } = await api.fleet.listComponents({
        lens: lensId,
        status: ['draft', 'complete', 'stale'],
        sort: 'name',
        limit: PAGE_SIZE,
        ...(text && { text }),
        cursor,
      });
      return {
        items: items.map(({ entityRef, title, owner }) => ({
          id: entityRef,
          label: title,
          ...(owner && { description: owner.title }),
        })),
        cursor: nextCursor,
      };
    },
  });
}
