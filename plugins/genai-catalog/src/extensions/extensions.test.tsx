import {
  createExtensionTester,
  renderInTestApp,
} from '@backstage/frontend-test-utils';
import {
  catalogApiRef,
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { screen } from '@testing-library/react';
import { promptOf } from '../__testUtils__/entities';
import { FakeCatalog } from '../__testUtils__/FakeCatalog';
import { clientAgainst } from '../__testUtils__/fakeBackend';
import { genaiCatalogApiRef } from '../api';
import plugin from '../index';
import { assetsPage } from './assetsPage';
import {
  promptContent,
  promptEvaluationsContent,
  promptVersionsContent,
} from './promptContent';

const triage = promptOf({ name: 'triage' });
const { client } = clientAgainst({
  'GET /prompts/default/triage/versions': { items: [] },
});

function renderInPlugin(element: JSX.Element) {
  renderInTestApp(<EntityProvider entity={triage}>{element}</EntityProvider>, {
    apis: [
      [genaiCatalogApiRef, client],
      [catalogApiRef, new FakeCatalog({ entities: [triage] })],
    ],
    mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
  });
}

describe('the plugin on the new frontend system', () => {
  it.each([
    'page:genai-catalog',
    'sub-page:genai-catalog/assets',
    'sub-page:genai-catalog/retirements',
    'sub-page:genai-catalog/unclaimed',
    'sub-page:genai-catalog/sources',
    'entity-card:genai-catalog/prompt',
    'entity-card:genai-catalog/model',
    'entity-card:genai-catalog/used-assets',
    'entity-content:genai-catalog/prompt',
    'entity-content:genai-catalog/prompt-versions',
    'entity-content:genai-catalog/prompt-evaluations',
    'entity-content:genai-catalog/model',
  ] as const)('has %s', id => {
    expect(plugin.getExtension(id)).toBeDefined();
  });

  it('shows the tabs of prompts on prompts alone', () => {
    const { filterFunction } = EntityContentBlueprint.dataRefs;
    const filters = [
      createExtensionTester(promptContent).get(filterFunction),
      createExtensionTester(promptVersionsContent).get(filterFunction),
      createExtensionTester(promptEvaluationsContent).get(filterFunction),
    ];
    const component = { ...triage, kind: 'Component' };
    expect(filters.map(filter => filter?.(triage))).toEqual([true, true, true]);
    expect(filters.map(filter => filter?.(component))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('loads the list', async () => {
    renderInPlugin(createExtensionTester(assetsPage).reactElement());
    expect(await screen.findByText('1 prompt or model')).toBeInTheDocument();
  });

  it('loads the tabs of a prompt', async () => {
    renderInPlugin(createExtensionTester(promptVersionsContent).reactElement());
    expect(
      await screen.findByText('There are no versions yet'),
    ).toBeInTheDocument();
  });
});
