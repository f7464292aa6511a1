import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';

/** Overview card of a group, a system or a domain: how the reviews of its components stand. */
export const fleetCard = EntityCardBlueprint.make({
  name: 'fleet',
  params: {
    filter: { kind: { $in: ['group', 'system', 'domain'] } },
    loader: async () => {
      const { FleetCard } = await import('../features/fleetCard');
      return <FleetCard />;
    },
  },
});
