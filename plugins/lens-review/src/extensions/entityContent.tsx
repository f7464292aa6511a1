import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { DEFAULT_ENTITY_FILTER } from '../filter';

/** The tab *Lens review*. Other kinds than Component are a matter of the extension's `filter` in the app's config. */
export const lensReviewContent = EntityContentBlueprint.make({
  name: 'tab',
  params: {
    path: '/lens-review',
    title: 'Lens review',
    filter: DEFAULT_ENTITY_FILTER,
    loader: async () => {
      const { LensReviewTab } = await import('../features/tab');
      return <LensReviewTab />;
    },
  },
});
