import { PageBlueprint } from '@backstage/frontend-plugin-api';
import { RiBookShelfLine } from '@remixicon/react';
import { libraryRouteRef } from '../routes';

/** The lenses; also the entry in the navigation. */
export const libraryPage = PageBlueprint.make({
  name: 'library',
  params: {
    path: '/lens-library',
    title: 'Lenses',
    icon: <RiBookShelfLine fontSize="inherit" />,
    routeRef: libraryRouteRef,
    loader: async () => {
      const { LibraryPage } = await import('../features/library');
      return <LibraryPage />;
    },
  },
});
