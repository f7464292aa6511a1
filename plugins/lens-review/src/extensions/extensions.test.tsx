import {
  createExtensionTester,
  renderInTestApp,
} from '@backstage/frontend-test-utils';
import {
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { screen } from '@testing-library/react';
import { InMemoryBackend } from '../../dev/server';
import { clientOf, openSession } from '../__testUtils__/openSession';
import { smallLens } from '../__testUtils__/smallLens';
import { lensReviewApiRef } from '../api';
import plugin from '../index';
import { lensReviewCard } from './entityCard';
import { lensReviewContent } from './entityContent';

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
  it('has the tab and the card', () => {
    expect(plugin.pluginId).toBe('lens-review');
    expect(plugin.getExtension('entity-content:lens-review/tab')).toBeDefined();
    expect(
      plugin.getExtension('entity-card:lens-review/overview'),
    ).toBeDefined();
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
