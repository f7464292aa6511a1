import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';

/** The overview card of a model. */
export const modelCard = EntityCardBlueprint.make({
  name: 'model',
  params: {
    filter: { kind: 'model' },
    loader: async () => {
      const { ModelSummaryCard } = await import('../features/modelCard');
      return <ModelSummaryCard />;
    },
  },
});
