import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';

/** Shows on the home page where to look first. */
export const demoStartModule = createFrontendModule({
  pluginId: 'home',
  extensions: [
    HomePageWidgetBlueprint.make({
      name: 'demo-start',
      params: {
        name: 'DemoStart',
        title: 'Where to begin',
        components: () =>
          import('./WhereToBegin').then(m => ({ Content: m.WhereToBegin })),
      },
    }),
  ],
});
