import {
  createExtensionTester,
  renderInTestApp,
} from '@backstage/frontend-test-utils';
import {
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { screen } from '@testing-library/react';
import { InMemoryBackend } from '../../dev/server';
import { clientAgainst } from '../__testUtils__/fakeBackend';
import { LENSES, summaryOf } from '../__testUtils__/fleetReplies';
import { clientOf, openSession } from '../__testUtils__/openSession';
import { smallLens } from '../__testUtils__/smallLens';
import { lensReviewApiRef } from '../api';
import plugin from '../index';
import { fleetLinkRef } from '../routes';
import { lensReviewCard } from './entityCard';
import { lensReviewContent } from './entityContent';
import { fleetCard } from './fleetCard';
import { fleetPage } from './fleetPage';

const entityOf = (kind: string) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name: 'copilot' },
});

const ana = { user: 'user:default/ana' };

/** Renders an extension's element on the page of a component. */
function renderOnEntityPage(element: JSX.Element, backend: InMemoryBackend) {
  renderInTestApp(
    <EntityProvider entity={entityOf('Component')}>{element}</EntityProvider>,
    {
      apis: [[lensReviewApiRef, clientOf(backend, ana)]],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    },
  );
}

describe('the plugin on the new frontend system', () => {
  it.each([
    'entity-content:lens-review/tab',
    'entity-card:lens-review/overview',
    'page:lens-review',
    'page:lens-review/library',
    'entity-card:lens-review/fleet',
    'entity-card:lens-review/plan',
    'entity-card:lens-review/subject',
    'home-page-widget:lens-review/my-reviews',
    'home-page-widget:lens-review/our-plan',
  ] as const)('has %s', id => {
    expect(plugin.getExtension(id)).toBeDefined();
  });

  it('shows the card of the fleet on groups, systems and domains', () => {
    const filter = createExtensionTester(fleetCard).get(
      EntityCardBlueprint.dataRefs.filterFunction,
    );
    expect(
      ['Group', 'System', 'Domain', 'Component', 'User'].map(kind =>
        filter?.(entityOf(kind)),
      ),
    ).toEqual([true, true, true, false, false]);
  });

  it('loads the page of the fleet, and the way to it', async () => {
    const { client } = clientAgainst({
      'GET /lenses': LENSES,
      'POST /fleet/summary/query': summaryOf(),
    });
    const group = entityOf('Group');
    renderInTestApp(
      <EntityProvider entity={group}>
        {createExtensionTester(fleetPage).reactElement()}
        {createExtensionTester(fleetCard).reactElement()}
      </EntityProvider>,
      {
        apis: [[lensReviewApiRef, client]],
        mountedRoutes: {
          '/catalog/:namespace/:kind/:name': entityRouteRef,
          '/lens-review': fleetLinkRef,
        },
      },
    );
    expect(
      await screen.findByRole('navigation', { name: 'Views of the fleet' }),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('link', {
        name: /^Show the components/,
      }),
    ).toHaveAttribute('href', expect.stringMatching(/^\/lens-review\?/));
  });

  it('shows the tab on components unless it is configured otherwise', () => {
    const filterOf = (config?: { filter: { kind: string } }) =>
      createExtensionTester(lensReviewContent, { config }).get(
        EntityContentBlueprint.dataRefs.filterFunction,
      );
    expect(filterOf()?.(entityOf('Component'))).toBe(true);
    expect(filterOf()?.(entityOf('System'))).toBe(false);
    const systems = filterOf({ filter: { kind: 'system' } });
    expect(systems?.(entityOf('System'))).toBe(true);
  });

  it('loads the tab', async () => {
    renderOnEntityPage(
      createExtensionTester(lensReviewContent).reactElement(),
      new InMemoryBackend({ lens: smallLens }),
    );
    expect(
      await screen.findByText('Does the Small Lens concern this?'),
    ).toBeInTheDocument();
  });

  it('loads the card', async () => {
    const backend = new InMemoryBackend({ lens: smallLens });
    await openSession(backend, ana);
    renderOnEntityPage(
      createExtensionTester(lensReviewCard).reactElement(),
      backend,
    );
    expect(await screen.findByText('Small Lens')).toBeInTheDocument();
  });
});
