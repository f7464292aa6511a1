import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';

/** On the home page: what one's groups and oneself are to close and to answer. */
export const ourPlanWidget = HomePageWidgetBlueprint.make({
  name: 'our-plan',
  params: {
    title: 'Our plan',
    components: () =>
      import('../features/ourPlan').then(m => ({ Content: m.OurPlan })),
  },
});
