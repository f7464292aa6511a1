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

const ENTITY: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'copilot', namespace: 'default' },
  spec: { type: 'service' },
};

/** Renders on the page of the component `copilot`, with the given client. */
export function renderInPortal(
  element: ReactElement,
  client: LensReviewClient,
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
      <EntityProvider entity={ENTITY}>{element}</EntityProvider>
    </TestApiProvider>,
    { mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef } },
  );
}
