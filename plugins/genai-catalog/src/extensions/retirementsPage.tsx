import { SubPageBlueprint } from '@backstage/frontend-plugin-api';

/** Models by their end of life, and who depends on them. */
export const retirementsPage = SubPageBlueprint.make({
  attachTo: { id: 'page:genai-catalog', input: 'pages' },
  name: 'retirements',
  params: {
    path: 'retirements',
    title: 'Retirements',
    loader: async () => {
      const { RetirementsView } = await import('../features/retirements');
      return <RetirementsView />;
    },
  },
});
