import {
  ApiBlueprint,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import { LensReviewClient } from '@genai-lens/backstage-plugin-lens-review-common';
import { lensReviewApiRef } from '../api';

export const lensReviewApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: lensReviewApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new LensReviewClient(deps),
    }),
});
