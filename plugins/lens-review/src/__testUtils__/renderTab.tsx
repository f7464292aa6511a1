import { Entity } from '@backstage/catalog-model';
import { identityApiRef } from '@backstage/core-plugin-api';
import {
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { SignalApi, signalApiRef } from '@backstage/plugin-signals-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { InMemoryBackend } from '../../dev/server';
import { lensReviewApiRef } from '../api';
import { LensReviewTab } from '../features/tab';
import { clientOf } from './openSession';

const ANA = 'user:default/ana';
const COPILOT: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'copilot', namespace: 'default' },
  spec: { type: 'service', lifecycle: 'production', owner: 'care' },
};
const IDENTITY = {
  getBackstageIdentity: async () => ({
    type: 'user' as const,
    userEntityRef: ANA,
    ownershipEntityRefs: [],
  }),
  getProfileInfo: async () => ({}),
  getCredentials: async () => ({}),
  signOut: async () => {},
};

/** Renders the tab of the component `copilot` as Ana sees it, against a backend in memory. */
export async function renderTab(
  backend: InMemoryBackend,
  options: {
    mayUpdate?: boolean;
    search?: string;
    /** A lens beside that of the backend, not decided yet. */
    beside?: string;
    /** Without them the app has none. */
    signals?: { api: SignalApi };
  } = {},
) {
  const { mayUpdate, search = '', beside, signals } = options;
  const client = clientOf(backend, { user: ANA, mayUpdate });
  if (beside) {
    const list = client.listEntityLenses.bind(client);
    jest.spyOn(client, 'listEntityLenses').mockImplementation(async ref => {
      const { items, may } = await list(ref);
      const other = {
        ...items[0],
        lensId: beside,
        lensName: beside,
        status: 'undecided' as const,
        decision: undefined,
      };
      return { items: [...items, other], may };
    });
  }
  const { container } = await renderInTestApp(
    <TestApiProvider
      apis={[
        [lensReviewApiRef, client],
        [identityApiRef, IDENTITY],
        ...(signals ? [[signalApiRef, signals.api] as const] : []),
      ]}
    >
      <EntityProvider entity={COPILOT}>
        <LensReviewTab />
      </EntityProvider>
    </TestApiProvider>,
    {
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
      routeEntries: [`/${search}`],
    },
  );
  return container;
}
