import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';

/** On a component's overview: the prompts and models that it uses. Renders nothing where it uses none. */
export const usedAssetsCard = EntityCardBlueprint.make({
  name: 'used-assets',
  params: {
    filter: { kind: { $in: ['component', 'resource'] } },
    loader: async () => {
      const { UsedAssetsCard } = await import('../features/used');
      return <UsedAssetsCard />;
    },
  },
});
