import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { FleetComponents } from '@genai-lens/backstage-plugin-lens-review-common';
import { statusOf } from '@genai-lens/ui-components';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { lensReviewApiRef } from '../../api';

/** Rows that have room on the home page. */
const SHOWN = 8;

const NONE: Pick<FleetComponents, 'items' | 'totalItems'> = {
  items: [],
  totalItems: 0,
};

/** The reviews of the components that the user or one of their groups owns, worst first. */
export function useMyReviews() {
  const api = useApi(lensReviewApiRef);
  const identity = useApi(identityApiRef);
  return useAsyncRetry(async () => {
    try {
      const { ownershipEntityRefs } = await identity.getBackstageIdentity();
      const mine = new Set(
        ownershipEntityRefs.map(ref => ref.toLocaleLowerCase('en-US')),
      );
      // The server refuses an owner that it does not know, and a user often owns nothing by name.
      const { owners } = await api.fleet.listOptions();
      const owner = owners
        .map(({ value }) => value)
        .filter(ref => mine.has(ref));
      return owner.length > 0
        ? {
            ...(await api.fleet.listComponents({ owner, limit: SHOWN })),
            owner,
          }
        : { ...NONE, owner };
    } catch (error) {
      if (statusOf(error) === 403) return { ...NONE, owner: [] };
      throw error;
    }
  }, [api, identity]);
}
