import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';

/** Shows on the home page where to look first. */
export const demoPlugin = createFrontendPlugin({
  pluginId: 'demo',
  extensions: [
    HomePageWidgetBlueprint.make({
      name: 'where-to-begin',
      params: {
        title: 'Where to begin',
        components: () =>
          import('./WhereToBegin').then(m => ({ Content: m.WhereToBegin })),
      },
    }),
  ],
});
