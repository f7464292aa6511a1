import { ReactElement } from 'react';
import { Entity } from '@backstage/catalog-model';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import {
  catalogApiRef,
  entityPresentationApiRef,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { GenaiCatalogClient } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { genaiCatalogApiRef } from '../api';
import { genaiCatalogRouteRef } from '../routes';
import { FakeCatalog } from './FakeCatalog';
import { presentation } from './presentation';

interface PageOptions {
  client: GenaiCatalogClient;
  /** What the catalog has. */
  entities?: Entity[];
  /** Path and query that the page is opened with. */
  at?: string;
}

/** Renders a tab of the plugin's page in a portal on the new frontend system, where routes to other tabs are known. */
export function renderOnPage(element: ReactElement, options: PageOptions) {
  const { client, entities = [], at = '/genai-catalog' } = options;
  return renderInTestApp(element, {
    apis: [
      [genaiCatalogApiRef, client],
      [catalogApiRef, new FakeCatalog({ entities })],
      [entityPresentationApiRef, presentation],
    ],
    initialRouteEntries: [at],
    mountedRoutes: {
      '/genai-catalog': genaiCatalogRouteRef,
      '/catalog/:namespace/:kind/:name': entityRouteRef,
    },
  });
}
