import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';

/** Overview card of a group or a user: what they are to close over all components. */
export const planCard = EntityCardBlueprint.make({
  name: 'plan',
  params: {
    filter: { kind: { $in: ['group', 'user'] } },
    loader: async () => {
      const { GroupPlanCard } = await import('../features/ourPlan');
      return <GroupPlanCard />;
    },
  },
});
