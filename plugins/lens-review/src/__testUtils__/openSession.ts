import { LensReviewClient } from '@genai-lens/backstage-plugin-lens-review-common';
import { InMemoryBackend } from '../../dev/server';
import { BrowserDraftStore, reviewCalls, ReviewSession } from '../state';
import { smallLens } from './smallLens';

export const ENTITY_REF = 'component:default/copilot';

/** The real client, signed in as somebody, against a backend in memory. */
export function clientOf(
  backend: InMemoryBackend,
  options: { user: string; mayUpdate?: boolean },
): LensReviewClient {
  const { user, mayUpdate } = options;
  return new LensReviewClient({
    discoveryApi: { getBaseUrl: async id => `http://localhost/api/${id}` },
    fetchApi: { fetch: backend.fetchAs(user, { mayUpdate }) },
  });
}

/** Opens the review of the small lens as somebody does in a browser; starts it where there is none. */
export async function openSession(
  backend: InMemoryBackend,
  options: { user: string; mayUpdate?: boolean },
): Promise<ReviewSession> {
  const client = clientOf(backend, options);
  const lensId = smallLens.id;
  const reply = backend.reviews.has(ENTITY_REF)
    ? await client.getReview(ENTITY_REF, lensId)
    : await client.startReview(ENTITY_REF, lensId, {});
  return new ReviewSession({
    lens: await client.getLens({ id: lensId }),
    reply,
    calls: reviewCalls({ client, entityRef: ENTITY_REF, lensId }),
    store: new BrowserDraftStore({
      storage: window.localStorage,
      userEntityRef: options.user,
      entityRef: ENTITY_REF,
      lensId,
    }),
  });
}
