import { ReactElement } from 'react';
import { Entity } from '@backstage/catalog-model';
import { identityApiRef } from '@backstage/core-plugin-api';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import {
  catalogApiRef,
  EntityProvider,
  entityPresentationApiRef,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';

import { GenaiCatalogClient } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { genaiCatalogApiRef } from '../api';
import { FakeCatalog } from './FakeCatalog';
import { presentation } from './presentation';

interface PortalOptions {
  client: GenaiCatalogClient;
  /** What the catalog has. */
  entities?: Entity[];
  /** Whose page it is; without it, no entity's. */
  entity?: Entity;
  /** Who reads. */
  userRef?: string;
  /** Path and query that the page is opened with. */
  at?: string;
}

/** Renders in a portal with the given client and catalog. */
export function renderInPortal(element: ReactElement, options: PortalOptions) {
  const { client, entities = [], entity, at = '/' } = options;
  const userEntityRef = options.userRef ?? 'user:default/reader';
  return renderInTestApp(
    <TestApiProvider
      apis={[
        [genaiCatalogApiRef, client],
        [catalogApiRef, new FakeCatalog({ entities })],
        [entityPresentationApiRef, presentation],
        [identityApiRef, mockApis.identity({ userEntityRef })],
      ]}
    >
      {entity ? (
        <EntityProvider entity={entity}>{element}</EntityProvider>
      ) : (
        element
      )}
    </TestApiProvider>,
    {
      routeEntries: [at],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    },
  );
}
