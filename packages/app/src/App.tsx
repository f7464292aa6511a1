import { createApp } from '@backstage/frontend-defaults';
import apiDocsPlugin from '@backstage/plugin-api-docs/alpha';
import userSettingsStorageModule from '@backstage/plugin-app-module-user-settings';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import catalogGraphPlugin from '@backstage/plugin-catalog-graph/alpha';
import homePlugin from '@backstage/plugin-home/alpha';
import notificationsPlugin from '@backstage/plugin-notifications/alpha';
import orgPlugin from '@backstage/plugin-org/alpha';
import searchPlugin from '@backstage/plugin-search/alpha';
import signalsPlugin from '@backstage/plugin-signals/alpha';
import userSettingsPlugin from '@backstage/plugin-user-settings/alpha';
import genaiCatalogPlugin, {
  kindIconsModule,
} from '@genai-lens/backstage-plugin-genai-catalog';
import lensReviewPlugin from '@genai-lens/backstage-plugin-lens-review';
import demo from '@internal/demo-app';
import { homeModule } from './modules/home';
import { navModule } from './modules/nav';
import { settingsModule } from './modules/settings';

/** Makes the portal: Backstage's features, those of Lens review and of the GenAI catalog, and the demo's where config turns it on. */
export const createPortal = () =>
  createApp({
    // Their order is that of their cards and widgets on a page.
    features: [
      demo,
      lensReviewPlugin,
      genaiCatalogPlugin,
      apiDocsPlugin,
      catalogGraphPlugin,
      catalogPlugin,
      kindIconsModule,
      homePlugin,
      notificationsPlugin,
      orgPlugin,
      searchPlugin,
      signalsPlugin,
      userSettingsPlugin,
      userSettingsStorageModule,
      navModule,
      homeModule,
      settingsModule,
    ],
  });
