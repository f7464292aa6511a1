import { createApiRef } from '@backstage/core-plugin-api';
import { LensReviewClient } from '@genai-lens/backstage-plugin-lens-review-common';

/** The calls of the Lens review backend, as the tab and the cards make them. */
export const lensReviewApiRef = createApiRef<LensReviewClient>({
  id: 'plugin.lens-review.api',
});
