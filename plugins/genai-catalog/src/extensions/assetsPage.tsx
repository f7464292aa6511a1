import { SubPageBlueprint } from '@backstage/frontend-plugin-api';

/** Both kinds, to find and to filter. */
export const assetsPage = SubPageBlueprint.make({
  attachTo: { id: 'page:genai-catalog', input: 'pages' },
  name: 'assets',
  params: {
    path: 'assets',
    title: 'Prompts & models',
    loader: async () => {
      const { AssetsView } = await import('../features/assets');
      return <AssetsView />;
    },
  },
});
