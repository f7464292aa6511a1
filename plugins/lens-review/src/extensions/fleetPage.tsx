import { PageBlueprint } from '@backstage/frontend-plugin-api';
import { RiSearchEyeLine } from '@remixicon/react';
import { fleetRouteRef } from '../routes';

/** How all components stand; also the entry in the navigation. */
export const fleetPage = PageBlueprint.make({
  params: {
    path: '/lens-review',
    title: 'Lens review',
    icon: <RiSearchEyeLine fontSize="inherit" />,
    routeRef: fleetRouteRef,
    loader: async () => {
      const { FleetPage } = await import('../features/fleet');
      return <FleetPage />;
    },
  },
});
