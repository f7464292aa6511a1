import {
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { Route, Routes } from 'react-router-dom';
import { InMemoryBackend } from '../../dev/server';
import { clientOf, openSession } from '../__testUtils__/openSession';
import { smallLens } from '../__testUtils__/smallLens';
import {
  EntityLensReviewCard,
  EntityLensReviewContent,
  isLensReviewAvailable,
  lensReviewApiRef,
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

  it('says which entities have the tab', () => {
    expect(isLensReviewAvailable(copilot)).toBe(true);
    expect(isLensReviewAvailable({ ...copilot, kind: 'Group' })).toBe(false);
  });
});
