import {
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { Route, Routes } from 'react-router-dom';
import { InMemoryBackend } from '../../dev/server';
import { clientAgainst } from '../__testUtils__/fakeBackend';
import { LENSES, OPTIONS, summaryOf } from '../__testUtils__/fleetReplies';
import { clientOf, openSession } from '../__testUtils__/openSession';
import { smallLens } from '../__testUtils__/smallLens';
import {
  EntityLensReviewCard,
  EntityLensReviewContent,
  EntityLensReviewFleetCard,
  isLensReviewAvailable,
  LensLibraryPage,
  lensReviewApiRef,
  LensReviewFleetPage,
  MyLensReviews,
} from '../legacy';

const copilot = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'copilot', namespace: 'default' },
};
const user = 'user:default/ana';

const renderLegacy = (element: JSX.Element, backend: InMemoryBackend) =>
  renderInTestApp(
    <TestApiProvider apis={[[lensReviewApiRef, clientOf(backend, { user })]]}>
      <EntityProvider entity={copilot}>
        <Routes>
          <Route path="/" element={element} />
        </Routes>
      </EntityProvider>
    </TestApiProvider>,
    {
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
    },
  );

describe('the plugin on the old frontend system', () => {
  it('has the tab', async () => {
    const backend = new InMemoryBackend({ lens: smallLens });
    await renderLegacy(<EntityLensReviewContent />, backend);
    expect(
      await screen.findByText('Does the Small Lens concern this?'),
    ).toBeInTheDocument();
  });

  it('has the card', async () => {
    const backend = new InMemoryBackend({ lens: smallLens });
    await openSession(backend, { user });
    await renderLegacy(<EntityLensReviewCard />, backend);
    expect(await screen.findByText('Small Lens')).toBeInTheDocument();
  });

  it('has the page of the fleet, its card and the widget', async () => {
    const { client } = clientAgainst({
      'GET /lenses': LENSES,
      'POST /fleet/summary/query': summaryOf(),
      'GET /fleet/options': OPTIONS,
    });
    await renderInTestApp(
      <TestApiProvider apis={[[lensReviewApiRef, client]]}>
        <EntityProvider entity={{ ...copilot, kind: 'System' }}>
          <Routes>
            <Route path="/" element={<LensReviewFleetPage />} />
          </Routes>
          <EntityLensReviewFleetCard />
          <MyLensReviews />
        </EntityProvider>
      </TestApiProvider>,
      { mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef } },
    );
    expect(
      await screen.findByRole('navigation', { name: 'Views of the fleet' }),
    ).toBeInTheDocument();
    expect(
      await screen.findByText('Lens reviews of its components'),
    ).toBeInTheDocument();
    expect(
      await screen.findByText(/No lens concerns a component that you/),
    ).toBeInTheDocument();
  });

  it('has the page of the lenses', async () => {
    await renderLegacy(
      <LensLibraryPage />,
      new InMemoryBackend({ lens: smallLens }),
    );
    expect(
      await screen.findByRole('row', { name: /Small Lens/ }),
    ).toBeInTheDocument();
  });

  it('says which entities have the tab', () => {
    expect(isLensReviewAvailable(copilot)).toBe(true);
    expect(isLensReviewAvailable({ ...copilot, kind: 'Group' })).toBe(false);
  });
});
