import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';

/** On the home page: how the reviews of one's own components stand. */
export const myReviewsWidget = HomePageWidgetBlueprint.make({
  name: 'my-reviews',
  params: {
    title: 'My components’ reviews',
    components: () =>
      import('../features/myReviews').then(m => ({ Content: m.MyReviews })),
  },
});
