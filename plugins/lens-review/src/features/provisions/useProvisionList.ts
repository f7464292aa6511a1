import { useCallback, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import {
  Provision,
  ProvisionList,
} from '@genai-lens/backstage-plugin-lens-review-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { lensReviewApiRef } from '../../api';

/** The most that the server gives at once. */
const PAGE_SIZE = 200;

type WholeList = Pick<ProvisionList, 'items' | 'dependents' | 'may'>;

/** All that an entity provides by a lens; the pages are read one after the other, for a lens has some hundred best practices. */
export function useProvisionList(entityRef: string, lensId: string) {
  const { provisions } = useApi(lensReviewApiRef);
  const [changed, setChanged] = useState<WholeList>();
  const read = useCallback(async (): Promise<WholeList> => {
    const items: Provision[] = [];
    let page: ProvisionList | undefined;
    do {
      page = await provisions.listProvisions(entityRef, lensId, {
        cursor: page?.nextCursor,
        limit: PAGE_SIZE,
      });
      items.push(...page.items);
    } while (page.nextCursor);
    const { dependents, may } = page;
    return { items, dependents, may };
  }, [provisions, entityRef, lensId]);
  const { value, error, retry } = useAsyncRetry(read, [read]);
  /** Reads it anew, and shows what was there until then. */
  const reload = useCallback(async () => setChanged(await read()), [read]);
  return { value: changed ?? value, error, retry, reload };
}
