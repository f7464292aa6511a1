import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { lensReviewApiRef } from '../api';
import { BrowserDraftStore } from './BrowserDraftStore';
import { reviewCalls } from './ReviewCalls';
import { ReviewSession } from './ReviewSession';

/** Loads a review that exists, with its lens in the version that the review is pinned to. */
export function useReviewSession(options: {
  entityRef: string;
  lensId: string;
}) {
  const { entityRef, lensId } = options;
  const client = useApi(lensReviewApiRef);
  const identity = useApi(identityApiRef);

  return useAsyncRetry(async () => {
    const [reply, { userEntityRef }] = await Promise.all([
      client.getReview(entityRef, lensId),
      identity.getBackstageIdentity(),
    ]);
    const lens = await client.getLens({
      id: lensId,
      version: reply.review.lensVersion,
    });
    const calls = reviewCalls({ client, entityRef, lensId });
    const store = new BrowserDraftStore({
      storage: window.localStorage,
      userEntityRef,
      entityRef,
      lensId,
    });
    return new ReviewSession({ lens, reply, calls, store });
  }, [client, identity, entityRef, lensId]);
}
