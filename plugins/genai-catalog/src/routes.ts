import { createRouteRef } from '@backstage/frontend-plugin-api';

/** The page of prompts and models. */
export const genaiCatalogRouteRef = createRouteRef();
