import {
  createApiFactory,
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
  createRouteRef,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { LensReviewClient } from '@genai-lens/backstage-plugin-lens-review-common';
import { lensReviewApiRef } from '../api';

const rootRouteRef = createRouteRef({ id: 'lens-review' });

/** Lens review for portals on the old frontend system. */
export const lensReviewPlugin = createPlugin({
  id: 'lens-review',
  routes: { root: rootRouteRef },
  apis: [
    createApiFactory({
      api: lensReviewApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new LensReviewClient(deps),
    }),
  ],
});

/** The tab, for `<EntityLayout.Route path="/lens-review" title="Lens review">`. */
export const EntityLensReviewContent = lensReviewPlugin.provide(
  createRoutableExtension({
    name: 'EntityLensReviewContent',
    component: () => import('../features/tab').then(m => m.LensReviewTab),
    mountPoint: rootRouteRef,
  }),
);

/** The overview card; renders nothing where no lens concerns the entity. */
export const EntityLensReviewCard = lensReviewPlugin.provide(
  createComponentExtension({
    name: 'EntityLensReviewCard',
    component: {
      lazy: () => import('../features/card').then(m => m.LensReviewCard),
    },
  }),
);
