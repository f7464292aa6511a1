import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { lensReviewApi } from './extensions/api';
import { lensReviewCard } from './extensions/entityCard';
import { lensReviewContent } from './extensions/entityContent';
import { fleetCard } from './extensions/fleetCard';
import { fleetPage } from './extensions/fleetPage';
import { libraryPage } from './extensions/libraryPage';
import { myReviewsWidget } from './extensions/myReviewsWidget';
import { ourPlanWidget } from './extensions/ourPlanWidget';
import { planCard } from './extensions/planCard';
import { subjectCard } from './extensions/subjectCard';
import {
  fleetLinkRef,
  fleetRouteRef,
  libraryLinkRef,
  libraryRouteRef,
} from './routes';

/** Lens review for portals on the new frontend system. */
export default createFrontendPlugin({
  pluginId: 'lens-review',
  title: 'Lens review',
  info: { packageJson: () => import('../package.json') },
  routes: { fleet: fleetRouteRef, library: libraryRouteRef },
  externalRoutes: { fleet: fleetLinkRef, library: libraryLinkRef },
  extensions: [
    lensReviewApi,
    lensReviewContent,
    lensReviewCard,
    fleetPage,
    libraryPage,
    fleetCard,
    planCard,
    subjectCard,
    myReviewsWidget,
    ourPlanWidget,
  ],
});
