import { SubPageBlueprint } from '@backstage/frontend-plugin-api';

/** Where prompts and models come from, and how reading them went. */
export const sourcesPage = SubPageBlueprint.make({
  attachTo: { id: 'page:genai-catalog', input: 'pages' },
  name: 'sources',
  params: {
    path: 'sources',
    title: 'Sources',
    loader: async () => {
      const { SourcesView } = await import('../features/sources');
      return <SourcesView />;
    },
  },
});
