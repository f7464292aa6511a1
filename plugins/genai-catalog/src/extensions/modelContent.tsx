import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';

/** The page of a model beside its overview. */
export const modelContent = EntityContentBlueprint.make({
  name: 'model',
  params: {
    path: '/model',
    title: 'Model',
    filter: { kind: 'model' },
    loader: async () => {
      const { ModelContent } = await import('../features/model');
      return <ModelContent />;
    },
  },
});
