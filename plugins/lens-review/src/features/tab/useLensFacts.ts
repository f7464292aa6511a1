import { useApi } from '@backstage/core-plugin-api';
import useAsync from 'react-use/esm/useAsync';
import { lensReviewApiRef } from '../../api';
import { LensFacts } from './lensWords';

const NOTHING: ReadonlyMap<string, LensFacts> = new Map();

/** What is in each lens, and how the entity's review against it stands. Where that cannot be read, the names do. */
export function useLensFacts(
  entityRef: string,
): ReadonlyMap<string, LensFacts> {
  const api = useApi(lensReviewApiRef);
  const { value } = useAsync(async () => {
    const [lenses, reviews] = await Promise.all([
      api.listLenses(),
      api.listReviews(entityRef),
    ]);
    return new Map(
      lenses.items.map(({ id, counts }) => [
        id,
        {
          counts,
          review: reviews.items.find(({ lensId }) => lensId === id),
        },
      ]),
    );
  }, [api, entityRef]);
  return value ?? NOTHING;
}
