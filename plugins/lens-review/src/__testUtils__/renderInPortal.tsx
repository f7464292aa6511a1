import { ReactElement } from 'react';
import { Entity } from '@backstage/catalog-model';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import {
  EntityProvider,
  entityPresentationApiRef,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { LensReviewClient } from '@genai-lens/backstage-plugin-lens-review-common';
import { lensReviewApiRef } from '../api';
import { fleetLinkRef, libraryLinkRef } from '../routes';

const ENTITY: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'copilot', namespace: 'default' },
  spec: { type: 'service' },
};

/** Renders on the page of the component `copilot`, or of another entity, with the given client. */
export function renderInPortal(
  element: ReactElement,
  client: LensReviewClient,
  options: {
    entity?: Entity;
    /** Path and query that the page is opened with. */
    at?: string;
  } = {},
) {
  return renderInTestApp(
    <TestApiProvider
      apis={[
        [lensReviewApiRef, client],
        [
          entityPresentationApiRef,
          {
            forEntity: (entity: Entity | string) => {
              const entityRef = String(entity);
              const snapshot = { entityRef, primaryTitle: entityRef };
              return { snapshot, promise: Promise.resolve(snapshot) };
            },
          },
        ],
      ]}
    >
      <EntityProvider entity={options.entity ?? ENTITY}>
        {element}
      </EntityProvider>
    </TestApiProvider>,
    {
      routeEntries: [options.at ?? '/'],
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/lens-review': fleetLinkRef,
        '/lens-library': libraryLinkRef,
      },
    },
  );
}
