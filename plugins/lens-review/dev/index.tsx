import { Entity } from '@backstage/catalog-model';
import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import { createDevApp } from '@backstage/frontend-dev-utils';
import { LensReviewClient } from '@genai-lens/backstage-plugin-lens-review-common';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import lensReviewPlugin from '../src';
import { lensReviewApiRef } from '../src/api';
import { smallLens } from '../src/__testUtils__/smallLens';
import { InMemoryBackend } from './server';

const copilot: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'support-copilot',
    title: 'Support copilot',
    description: 'Answers questions of customers from the manuals.',
    tags: ['genai'],
  },
  spec: { type: 'service', lifecycle: 'production', owner: 'guests' },
};

const backend = new InMemoryBackend({
  lens: smallLens,
  suggestedScope: { agents: 'no-agents' },
});

/** Stands in for the catalog: one component. */
const catalogModule = createFrontendModule({
  pluginId: 'catalog',
  extensions: [
    ApiBlueprint.make({
      params: defineParams =>
        defineParams({
          api: catalogApiRef,
          deps: {},
          factory: () => catalogApiMock({ entities: [copilot] }),
        }),
    }),
  ],
});

/** Stands in for the backend, in the browser's memory: a reload begins anew. */
const lensReviewModule = createFrontendModule({
  pluginId: 'lens-review',
  extensions: [
    ApiBlueprint.make({
      params: defineParams =>
        defineParams({
          api: lensReviewApiRef,
          deps: {},
          factory: () =>
            new LensReviewClient({
              discoveryApi: {
                getBaseUrl: async id => `http://localhost/api/${id}`,
              },
              fetchApi: { fetch: backend.fetchAs('user:default/guest') },
            }),
        }),
    }),
  ],
});

createDevApp({
  features: [catalogPlugin, lensReviewPlugin, catalogModule, lensReviewModule],
});
