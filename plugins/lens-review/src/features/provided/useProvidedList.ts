import { useCallback, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import {
  ProvidedPractice,
  Review,
} from '@genai-lens/backstage-plugin-lens-review-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { lensReviewApiRef } from '../../api';

/** The most that the server gives at once. */
const PAGE_SIZE = 200;

/** All that others provide to a review; the pages are read one after the other, for a lens has some hundred best practices. */
export function useProvidedList(review: Pick<Review, 'entityRef' | 'lensId'>) {
  const { entityRef, lensId } = review;
  const { provisions } = useApi(lensReviewApiRef);
  const [changed, setChanged] = useState<readonly ProvidedPractice[]>();
  const read = useCallback(async () => {
    const items: ProvidedPractice[] = [];
    let cursor: string | undefined;
    do {
      const page = await provisions.listProvided(entityRef, lensId, {
        cursor,
        limit: PAGE_SIZE,
      });
      items.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor);
    return items;
  }, [provisions, entityRef, lensId]);
  const { value, error, retry } = useAsyncRetry(read, [read]);
  /** Reads it anew, and shows what was there until then. */
  const reload = useCallback(async () => setChanged(await read()), [read]);
  return { value: changed ?? value, error, retry, reload };
}
