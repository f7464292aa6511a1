import { SubPageBlueprint } from '@backstage/frontend-plugin-api';

/** What a source has and nobody owns. */
export const unclaimedPage = SubPageBlueprint.make({
  attachTo: { id: 'page:genai-catalog', input: 'pages' },
  name: 'unclaimed',
  params: {
    path: 'unclaimed',
    title: 'Unclaimed',
    loader: async () => {
      const { UnclaimedView } = await import('../features/unclaimed');
      return <UnclaimedView />;
    },
  },
});
