import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { DEFAULT_ENTITY_FILTER } from '../filter';

/** The overview card; renders nothing where no lens concerns the entity. */
export const lensReviewCard = EntityCardBlueprint.make({
  name: 'overview',
  params: {
    filter: DEFAULT_ENTITY_FILTER,
    loader: async () => {
      const { LensReviewCard } = await import('../features/card');
      return <LensReviewCard />;
    },
  },
});
