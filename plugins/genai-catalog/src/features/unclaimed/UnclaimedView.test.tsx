import { LedgerAsset } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { clientAgainst } from '../../__testUtils__/fakeBackend';
import { refusal } from '../../__testUtils__/refusal';
import { renderInPortal } from '../../__testUtils__/renderInPortal';
import { UnclaimedView } from './UnclaimedView';

const SOURCES = 'GET /sources';
const ALL = 'GET /unclaimed';
const CLAIM = 'POST /unclaimed/claims';

const assetOf = (name: string): LedgerAsset => ({
  id: `id-${name}`,
  source: 'files',
  externalId: `hackathon/${name}.prompt`,
  kind: 'prompt',
  state: 'unclaimed',
  name: `hackathon/${name}`,
  folder: 'hackathon',
  tags: [],
  providerTags: [],
  findings: [{ code: 'UNCLAIMED', message: 'Nobody says its owner' }],
  firstSeenAt: '2026-11-20T10:00:00.000Z',
});
const page = (...items: LedgerAsset[]) => ({
  items,
  totalItems: items.length,
});
const sourcesWith = (claim: boolean) => ({
  items: [],
  may: { refresh: claim, claim },
});
const shop = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name: 'shop', namespace: 'default' },
  spec: { type: 'team', profile: { displayName: 'Shop' }, children: [] },
};

async function show(
  replies: Parameters<typeof clientAgainst>[0],
  at = '/genai-catalog/unclaimed',
) {
  const { client, requests, sent } = clientAgainst({
    [SOURCES]: sourcesWith(true),
    ...replies,
  });
  const { container } = await renderInPortal(<UnclaimedView />, {
    client,
    entities: [shop],
    at,
  });
  return { container, requests, sent };
}

async function choose(name: string) {
  const row = await screen.findByRole('row', { name: new RegExp(name) });
  await userEvent.click(within(row).getByRole('checkbox'));
}

it('claims the chosen assets for an owner', async () => {
  let claimed = false;
  const { container, sent } = await show({
    [ALL]: () =>
      claimed
        ? page(assetOf('b'))
        : page(assetOf('a'), assetOf('b'), assetOf('c')),
    [CLAIM]: () => {
      claimed = true;
      return { items: [assetOf('a'), assetOf('c')] };
    },
  });
  expect(await screen.findByText('3 of 3 shown')).toBeInTheDocument();
  await choose('hackathon/a');
  await choose('hackathon/c');
  expect(screen.getByText('2 assets chosen')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Claim' })).toBeDisabled();
  expect(await axe(container)).toHaveNoViolations();

  await userEvent.type(screen.getByRole('combobox', { name: /Owner/ }), 'sh');
  await userEvent.click(await screen.findByRole('option', { name: /Shop/ }));
  expect(screen.getByText(/owner: "group:default\/shop"/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Claim' }));
  expect(await screen.findByText('2 claimed')).toBeInTheDocument();
  expect(await screen.findByText('1 of 1 shown')).toBeInTheDocument();
  expect(screen.queryByText('2 assets chosen')).not.toBeInTheDocument();
  expect(sent.get(CLAIM)).toEqual({
    assetIds: ['id-a', 'id-c'],
    set: { owner: 'group:default/shop' },
  });
}, 20_000);

it('keeps the choice where a claim is refused', async () => {
  await show({
    [ALL]: page(assetOf('a')),
    [CLAIM]: refusal(409, 'hackathon/a was claimed by somebody else'),
  });
  await choose('hackathon/a');
  await userEvent.type(screen.getByRole('combobox', { name: /Owner/ }), 'sh');
  await userEvent.click(await screen.findByRole('option', { name: /Shop/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Claim' }));
  expect(
    await screen.findByText('hackathon/a was claimed by somebody else'),
  ).toBeInTheDocument();
  expect(screen.getByText('1 asset chosen')).toBeInTheDocument();
}, 20_000);

it('writes the rule also for who may not claim', async () => {
  await show({
    [SOURCES]: sourcesWith(false),
    [ALL]: page(assetOf('a')),
  });
  await choose('hackathon/a');
  expect(
    screen.queryByRole('button', { name: 'Claim' }),
  ).not.toBeInTheDocument();
  expect(screen.getByText(/You may not claim/)).toBeInTheDocument();
  expect(screen.getByText(/folder: "hackathon"/)).toBeInTheDocument();
});

it('asks for what the address says, and for more', async () => {
  const { requests } = await show(
    {
      [`${ALL}?source=files&kind=prompt&text=hack`]: {
        items: [assetOf('a')],
        totalItems: 2,
        nextCursor: 'id-a',
      },
      [`${ALL}?source=files&kind=prompt&text=hack&cursor=id-a`]: {
        items: [assetOf('b')],
        totalItems: 2,
      },
    },
    '/genai-catalog/unclaimed?source=files&kind=prompt&text=hack',
  );
  await userEvent.click(
    await screen.findByRole('button', { name: 'Show more' }),
  );
  expect(await screen.findByText('2 of 2 shown')).toBeInTheDocument();
  expect(screen.getByText('hackathon/a')).toBeInTheDocument();
  expect(requests.filter(each => each.startsWith(ALL))).toHaveLength(2);
});

it('looks for what is typed', async () => {
  const { requests } = await show({
    [ALL]: page(assetOf('a'), assetOf('b')),
    [`${ALL}?text=bb`]: page(),
  });
  await screen.findByText('2 of 2 shown');
  await userEvent.type(
    screen.getByRole('searchbox', { name: 'Search what is unclaimed' }),
    'bb',
  );
  expect(await screen.findByText('Nothing matches')).toBeInTheDocument();
  await waitFor(() => expect(requests).toContain(`${ALL}?text=bb`));
});

it.each([
  ['everything has an owner', page(), 'Everything has an owner'],
  [
    'the reader may not see it',
    refusal(403, 'No'),
    'You may not see what is unclaimed',
  ],
  ['it cannot be loaded', refusal(503, 'Away'), 'Away'],
])('says so where %s', async (_, reply, words) => {
  await show({ [ALL]: reply });
  expect(await screen.findByText(words)).toBeInTheDocument();
});
