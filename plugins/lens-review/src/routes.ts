import {
  createExternalRouteRef,
  createRouteRef,
} from '@backstage/core-plugin-api';

/** The page of the fleet; made so that both frontend systems can mount it. */
export const fleetRouteRef = createRouteRef({ id: 'lens-review-fleet' });

/** The way from cards and widgets to that page, which an app need not have. */
export const fleetLinkRef = createExternalRouteRef({
  id: 'lens-review-fleet-link',
  optional: true,
  defaultTarget: 'lens-review.fleet',
});

/** The page of the lenses. */
export const libraryRouteRef = createRouteRef({ id: 'lens-review-library' });

/** The way from a review to that page, which an app need not have. */
export const libraryLinkRef = createExternalRouteRef({
  id: 'lens-review-library-link',
  optional: true,
  defaultTarget: 'lens-review.library',
});
