import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { genaiCatalogApi } from './extensions/api';
import { assetsPage } from './extensions/assetsPage';
import { genaiCatalogPage } from './extensions/page';
import { modelCard } from './extensions/modelCard';
import { modelContent } from './extensions/modelContent';
import { promptCard } from './extensions/promptCard';
import {
  promptContent,
  promptEvaluationsContent,
  promptVersionsContent,
} from './extensions/promptContent';
import { retirementsPage } from './extensions/retirementsPage';
import { sourcesPage } from './extensions/sourcesPage';
import { unclaimedPage } from './extensions/unclaimedPage';
import { usedAssetsCard } from './extensions/usedAssetsCard';
import { genaiCatalogRouteRef } from './routes';

/** Prompts and models for portals on the new frontend system. */
export default createFrontendPlugin({
  pluginId: 'genai-catalog',
  title: 'GenAI catalog',
  info: { packageJson: () => import('../package.json') },
  routes: { root: genaiCatalogRouteRef },
  extensions: [
    genaiCatalogApi,
    genaiCatalogPage,
    // Their order is that of the tabs.
    assetsPage,
    retirementsPage,
    unclaimedPage,
    sourcesPage,
    promptCard,
    modelCard,
    promptContent,
    promptVersionsContent,
    promptEvaluationsContent,
    modelContent,
    usedAssetsCard,
  ],
});
