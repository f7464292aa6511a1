import { Entity } from '@backstage/catalog-model';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { modelOf, promptOf } from '../../__testUtils__/entities';
import { clientAgainst } from '../../__testUtils__/fakeBackend';
import { renderInPortal } from '../../__testUtils__/renderInPortal';
import { AssetsView } from './AssetsView';

const DAY = 24 * 60 * 60 * 1000;
const inDays = (days: number) =>
  new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

const entities: Entity[] = [
  promptOf({
    name: 'triage',
    system: 'system:default/support',
    spec: {
      purpose: 'Sort incoming tickets',
      category: 'classification',
      version: '7',
      labels: [{ name: 'production', version: '7' }],
      summary: { drift: true },
    },
  }),
  promptOf({
    name: 'greeting',
    owner: 'group:default/marketing',
    spec: { lifecycle: 'experimental', category: 'generation' },
  }),
  modelOf({
    name: 'old-model',
    spec: { deprecation: { status: 'legacy', endOfLifeAt: inDays(-3) } },
  }),
  modelOf({
    name: 'ending-model',
    spec: { deprecation: { status: 'legacy', endOfLifeAt: inDays(30) } },
  }),
  modelOf({
    name: 'new-model',
    spec: {
      provider: { id: 'openai', modelId: 'new-model' },
      approval: { status: 'approved' },
      deprecation: { status: 'active' },
    },
  }),
  {
    apiVersion: 'someone-else.io/v1',
    kind: 'Model',
    metadata: { name: 'car', namespace: 'default' },
    spec: { owner: 'x' },
  },
];

const { client } = clientAgainst({});
const show = (at = '/', catalog = entities) =>
  renderInPortal(<AssetsView />, { client, entities: catalog, at });

/** The names in the list, in its order. */
async function names() {
  const table = await screen.findByRole('grid');
  return within(table)
    .getAllByRole('rowheader')
    .map(cell =>
      within(cell).getByRole('link').textContent?.replace(/^.*\//, ''),
    );
}
const tick = async (group: string, name: RegExp) =>
  userEvent.click(
    within(await screen.findByRole('group', { name: group })).getByRole(
      'checkbox',
      { name },
    ),
  );

describe('AssetsView', () => {
  it('lists both kinds, and no kind of the same name of somebody else', async () => {
    const { container } = await show();
    await waitFor(async () =>
      expect(await names()).toEqual([
        'ending-model',
        'greeting',
        'new-model',
        'old-model',
        'triage',
      ]),
    );
    expect(screen.getByRole('status')).toHaveTextContent(
      '5 prompts and models',
    );
    const triage = screen.getByRole('row', { name: /triage/ });
    expect(triage).toHaveTextContent('Sort incoming tickets');
    expect(triage).toHaveTextContent('Drift');
    expect(screen.getByRole('row', { name: /old-model/ })).toHaveTextContent(
      'End of life',
    );
    expect(await axe(container)).toHaveNoViolations();
  });

  it('narrows by facets: or within one, and between them', async () => {
    await show();
    await tick('Owner', /support/);
    await waitFor(async () => expect(await names()).toEqual(['triage']));
    await tick('Owner', /marketing/);
    await waitFor(async () =>
      expect(await names()).toEqual(['greeting', 'triage']),
    );
    await tick('Category', /generation/);
    await waitFor(async () => expect(await names()).toEqual(['greeting']));
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear filters' }),
    );
    await waitFor(async () =>
      expect(await names()).toEqual([
        'ending-model',
        'greeting',
        'new-model',
        'old-model',
        'triage',
      ]),
    );
  });

  it('counts what each choice would leave under the others', async () => {
    await show('/?kind=Model');
    const providers = await screen.findByRole('group', { name: 'Provider' });
    expect(
      within(providers).getByRole('checkbox', { name: 'amazon-bedrock 2' }),
    ).toBeInTheDocument();
    const kinds = screen.getByRole('group', { name: 'Kind' });
    expect(
      within(kinds).getByRole('checkbox', { name: 'Models 3' }),
    ).toBeChecked();
    expect(
      within(kinds).getByRole('checkbox', { name: 'Prompts 2' }),
    ).not.toBeChecked();
  });

  it.each([
    ['retirement=past', ['old-model']],
    ['retirement=past&retirement=90d', ['ending-model', 'old-model']],
    ['label=production', ['triage']],
    ['system=system:default/support', ['triage']],
    ['lifecycle=experimental', ['greeting']],
    ['status=legacy&sort=-name', ['old-model', 'ending-model']],
    ['provider=openai', ['new-model']],
    ['text=incoming', ['triage']],
  ])('opens what the URL says: %s', async (query, expected) => {
    await show(`/?${query}`);
    await waitFor(async () => expect(await names()).toEqual(expected));
  });

  it('says when nothing matches, and leaves the choice to be taken back', async () => {
    await show('/?retirement=later&label=gone');
    expect(await screen.findByText('Nothing matches')).toBeInTheDocument();
    expect(screen.getByRole('checkbox', { name: /gone/ })).toBeChecked();
  });

  it('says where prompts and models come from when there are none', async () => {
    const { container } = await show('/', []);
    expect(
      await screen.findByText('There are no prompts and models yet'),
    ).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('looks for text once somebody has stopped typing', async () => {
    await show();
    await userEvent.type(
      await screen.findByRole('searchbox', {
        name: 'Search prompts and models',
      }),
      'ending',
    );
    await waitFor(async () => expect(await names()).toEqual(['ending-model']));
  });
});
