import { Entity } from '@backstage/catalog-model';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { TestApiProvider } from '@backstage/test-utils';
import { FleetPage } from '../features/fleet';
import { clientAgainst, Replies } from './fakeBackend';
import { LENSES, OPTIONS, PROJECTION, summaryOf } from './fleetReplies';
import { renderInPortal } from './renderInPortal';
import { smallLens } from './smallLens';

/** A refusal as the backend words it. */
export const refusal = (status: number, name: string, message: string) => ({
  status,
  body: { error: { name, message }, response: { statusCode: status } },
});

/** Renders the page of the fleet against replies at the wire; `at` is its path and query, `entities` what the catalog has. */
export async function renderFleet(
  options: { at?: string; replies?: Replies; entities?: Entity[] } = {},
) {
  const backend = clientAgainst({
    'GET /lenses': LENSES,
    'GET /lenses/small': smallLens,
    'GET /fleet/status': PROJECTION,
    'GET /fleet/options?lens=small': OPTIONS,
    'POST /fleet/summary/query': summaryOf(),
    'POST /fleet/trend/query': { points: [], ...PROJECTION },
    ...options.replies,
  });
  const catalog = catalogApiMock({ entities: options.entities });
  const { container } = await renderInPortal(
    <TestApiProvider apis={[[catalogApiRef, catalog]]}>
      <FleetPage />
    </TestApiProvider>,
    backend.client,
    { at: options.at },
  );
  /** Bodies that were sent to a call, in order. */
  const asked = (key: string) =>
    backend.bodies.filter(each => each.key === key).map(({ body }) => body);
  return { ...backend, asked, container };
}
