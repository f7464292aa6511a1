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
import {
  fleetLinkRef,
  fleetRouteRef,
  libraryLinkRef,
  libraryRouteRef,
} from '../routes';

const rootRouteRef = createRouteRef({ id: 'lens-review' });

/** Lens review for portals on the old frontend system. */
export const lensReviewPlugin = createPlugin({
  id: 'lens-review',
  routes: {
    root: rootRouteRef,
    fleet: fleetRouteRef,
    library: libraryRouteRef,
  },
  externalRoutes: { fleet: fleetLinkRef, library: libraryLinkRef },
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

/** The page of the fleet, for `<Route path="/lens-review">`. */
export const LensReviewFleetPage = lensReviewPlugin.provide(
  createRoutableExtension({
    name: 'LensReviewFleetPage',
    component: () => import('../features/fleet').then(m => m.FleetPage),
    mountPoint: fleetRouteRef,
  }),
);

/** The page of the lenses, for `<Route path="/lens-library">`. */
export const LensLibraryPage = lensReviewPlugin.provide(
  createRoutableExtension({
    name: 'LensLibraryPage',
    component: () => import('../features/library').then(m => m.LibraryPage),
    mountPoint: libraryRouteRef,
  }),
);

/** Overview card of groups, systems and domains; renders nothing where no lens concerns a component of theirs. */
export const EntityLensReviewFleetCard = lensReviewPlugin.provide(
  createComponentExtension({
    name: 'EntityLensReviewFleetCard',
    component: {
      lazy: () => import('../features/fleetCard').then(m => m.FleetCard),
    },
  }),
);

/** For the home page: how the reviews of one's own components stand. */
export const MyLensReviews = lensReviewPlugin.provide(
  createComponentExtension({
    name: 'MyLensReviews',
    component: {
      lazy: () => import('../features/myReviews').then(m => m.MyReviews),
    },
  }),
);

/** Overview card of groups and users: what they are to close over all components. */
export const EntityLensReviewPlanCard = lensReviewPlugin.provide(
  createComponentExtension({
    name: 'EntityLensReviewPlanCard',
    component: {
      lazy: () => import('../features/ourPlan').then(m => m.GroupPlanCard),
    },
  }),
);

/** For the home page: what one's groups and oneself are to close and to answer. */
export const OurLensReviewPlan = lensReviewPlugin.provide(
  createComponentExtension({
    name: 'OurLensReviewPlan',
    component: {
      lazy: () => import('../features/ourPlan').then(m => m.OurPlan),
    },
  }),
);

/** Overview card of prompts and models: the answers of reviews that are about them. */
export const EntityLensReviewSubjectCard = lensReviewPlugin.provide(
  createComponentExtension({
    name: 'EntityLensReviewSubjectCard',
    component: {
      lazy: () => import('../features/subjectCard').then(m => m.SubjectCard),
    },
  }),
);
