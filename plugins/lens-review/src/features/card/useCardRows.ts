import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { statusOf } from '@genai-lens/ui-components';
import { lensReviewApiRef } from '../../api';
import { cardRows } from './cardRows';

/** Statuses by which the backend says that this entity is not for this person, or not for a lens. */
const NOTHING_TO_SHOW = new Set([400, 403, 404]);

/** What the card shows of the entity at hand. */
export function useCardRows() {
  const api = useApi(lensReviewApiRef);
  const { entity } = useEntity();
  const entityRef = stringifyEntityRef(entity);
  return useAsyncRetry(async () => {
    try {
      const [lenses, reviews] = await Promise.all([
        api.listEntityLenses(entityRef),
        api.listReviews(entityRef),
      ]);
      return cardRows({ lenses: lenses.items, reviews: reviews.items });
    } catch (error) {
      if (NOTHING_TO_SHOW.has(statusOf(error) ?? 0)) return [];
      throw error;
    }
  }, [api, entityRef]);
}
