import { PageBlueprint } from '@backstage/frontend-plugin-api';
import { RiSparkling2Line } from '@remixicon/react';
import { genaiCatalogRouteRef } from '../routes';

/** Holds the tabs; each is a sub-page attached to its input `pages`. */
export const genaiCatalogPage = PageBlueprint.make({
  params: {
    path: '/genai-catalog',
    title: 'GenAI catalog',
    icon: <RiSparkling2Line fontSize="inherit" />,
    routeRef: genaiCatalogRouteRef,
  },
});
