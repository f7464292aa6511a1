import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { lensReviewApi } from './extensions/api';
import { lensReviewCard } from './extensions/entityCard';
import { lensReviewContent } from './extensions/entityContent';

/** Lens review for portals on the new frontend system. */
export default createFrontendPlugin({
  pluginId: 'lens-review',
  title: 'Lens review',
  info: { packageJson: () => import('../package.json') },
  extensions: [lensReviewApi, lensReviewContent, lensReviewCard],
});
