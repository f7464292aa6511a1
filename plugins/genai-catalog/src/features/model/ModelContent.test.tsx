import { Entity } from '@backstage/catalog-model';
import { LedgerDetails } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { modelOf } from '../../__testUtils__/entities';
import { clientAgainst } from '../../__testUtils__/fakeBackend';
import { refusal } from '../../__testUtils__/refusal';
import { renderInPortal } from '../../__testUtils__/renderInPortal';
import { ModelContent } from './ModelContent';

const MODEL = '/models/default/sonnet';
const DETAILS = `GET ${MODEL}/details`;
const CARD = `GET ${MODEL}/card`;
const DEPENDENTS = `GET ${MODEL}/dependents`;
const RUNS = `GET ${MODEL}/evaluations?limit=10`;
const APPROVE = `POST ${MODEL}/approvals`;

const detailsOf = (given: Partial<LedgerDetails> = {}): LedgerDetails => ({
  ref: 'model:default/sonnet',
  kind: 'model',
  state: 'entity',
  source: { id: 'bedrock', externalId: 'sonnet-v1' },
  firstSeenAt: '2026-01-01T00:00:00.000Z',
  facts: {
    pricing: {
      currency: 'USD',
      per: '1M tokens',
      input: 3,
      output: 15,
      asOf: '2026-09-23',
      source: 'https://prices.example.com/list',
    },
    limits: { contextTokens: 200_000 },
  },
  provenance: [
    {
      field: 'pricing',
      origin: 'open-data',
      by: 'genai-prices 0.1.8',
      asOf: '2026-09-23',
    },
  ],
  findings: [],
  curation: { revision: 0, fields: {} },
  regions: [{ region: 'eu-central-1', status: 'ACTIVE' }],
  approvals: [],
  may: { readContent: false, update: false, approve: false },
  ...given,
});
const card = {
  ref: 'model:default/sonnet',
  card: { intendedUse: ['Drafts'], trainingData: 'Not published' },
  complete: 40,
  missing: ['limitations', 'ethicalConsiderations', 'fairness'],
  provenance: [],
};
const dependents = {
  prompts: [{ ref: 'prompt:default/triage', kind: 'Prompt', owners: [] }],
  components: [],
  models: [],
  owners: [],
};
const run = {
  ref: 'prompt:default/triage',
  title: 'Triage',
  version: '7',
  model: 'sonnet-v1',
  suite: 'Answers',
  score: 0.92,
  threshold: 0.9,
  passed: true,
  runAt: '2026-11-01T00:00:00.000Z',
  by: 'user:default/sam',
  at: '2026-11-01T00:00:00.000Z',
};
const noRuns = { items: [], totalItems: 0 };
const replies = {
  [DETAILS]: detailsOf(),
  [CARD]: card,
  [DEPENDENTS]: dependents,
  [RUNS]: noRuns,
};

const sonnet = modelOf({
  name: 'sonnet',
  spec: {
    origin: 'third-party',
    limits: { contextTokens: 1 },
    deprecation: {
      status: 'legacy',
      legacyAt: '2020-01-01',
      endOfLifeAt: '2020-06-01',
      replacement: 'model:default/opus',
      source: 'https://vendor.example.com/end',
    },
    dataUsage: { trainsOnInputs: false, retentionDays: 30 },
  },
});

async function show(
  given: Parameters<typeof clientAgainst>[0],
  entity: Entity = sonnet,
) {
  const { client, sent } = clientAgainst(given);
  const { container } = await renderInPortal(<ModelContent />, {
    client,
    entity,
  });
  return { container, sent };
}

const section = (name: string) => within(screen.getByRole('region', { name }));

it('shows facts, life, prices, regions, card and dependents', async () => {
  const { container } = await show(replies);
  expect(await screen.findByText('3 USD per 1M tokens')).toBeInTheDocument();
  expect(
    section('Prices').getByText(/as of 23 Sept? 2026/),
  ).toBeInTheDocument();
  expect(
    section('Prices').getByRole('link', { name: /prices.example.com/ }),
  ).toHaveAttribute('href', 'https://prices.example.com/list');
  // The ledger knows better than the catalog's copy.
  expect(
    section('Limits and capabilities').getByText('200,000 tokens'),
  ).toBeInTheDocument();
  expect(section('Availability').getByText('eu-central-1')).toBeInTheDocument();
  expect(
    section('About').getByText(/Not used for training; kept for 30 days/),
  ).toBeInTheDocument();
  expect(
    section('Life cycle').getByRole('img', {
      name: /its end of life is \d+ days ago/,
    }),
  ).toBeInTheDocument();
  expect(
    section('Life cycle').getByRole('link', { name: 'model:default/opus' }),
  ).toBeInTheDocument();
  expect(await screen.findByText('40% complete')).toBeInTheDocument();
  expect(section('Model card').getByText('Not published')).toBeInTheDocument();
  expect(
    section('Model card').getByText(
      'Missing: limitations, ethical considerations, fairness.',
    ),
  ).toBeInTheDocument();
  expect(
    await section('Dependents').findByText('1 prompt'),
  ).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /Approve/ })).toBeNull();
  expect(await axe(container)).toHaveNoViolations();
});

it('shows what the catalog knows where the ledger has nothing', async () => {
  await show({ [DEPENDENTS]: dependents, [RUNS]: noRuns });
  expect(
    await screen.findByText('The ledger has no card of it.'),
  ).toBeInTheDocument();
  expect(screen.getByText('No price is known.')).toBeInTheDocument();
  expect(
    section('Limits and capabilities').getByText('1 tokens'),
  ).toBeInTheDocument();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

it('shows which evaluations end with it, page by page', async () => {
  const more = `GET ${MODEL}/evaluations?cursor=c&limit=10`;
  await show({
    ...replies,
    [RUNS]: { items: [run], totalItems: 2, nextCursor: 'c' },
    [more]: {
      items: [{ ...run, suite: 'Injection', passed: false, score: undefined }],
      totalItems: 2,
    },
  });
  const part = section('Evaluations that end with it');
  expect(await part.findByText('2 evaluations')).toBeInTheDocument();
  expect(part.getByText('0.92 (threshold 0.9)')).toBeInTheDocument();
  await userEvent.click(
    part.getByRole('button', { name: 'Show more (1 of 2 shown)' }),
  );
  expect(await part.findByText(/^Injection,/)).toBeInTheDocument();
  expect(part.getByText('Failed')).toBeInTheDocument();
  expect(part.getAllByText(/, version 7$/)).toHaveLength(2);
});

it('speaks of no end where none is announced', async () => {
  await show(replies, modelOf({ name: 'sonnet' }));
  expect(
    await section('Evaluations with it').findByText(
      'Nothing was evaluated with it.',
    ),
  ).toBeInTheDocument();
});

it('loads each part again by itself', async () => {
  let tries = 0;
  await show({
    ...replies,
    [CARD]: () => (tries++ ? card : refusal(503, 'Card away')),
  });
  expect(await screen.findByText('Card away')).toBeInTheDocument();
  expect(
    await section('Dependents').findByText('1 prompt'),
  ).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('40% complete')).toBeInTheDocument();
});

it('lets who may approve it for use cases', async () => {
  const approval = {
    status: 'approved' as const,
    useCases: ['support'],
    by: 'user:default/sam',
    at: '2026-11-20T10:00:00.000Z',
  };
  let approved = false;
  const { sent } = await show({
    ...replies,
    [DETAILS]: () =>
      detailsOf({
        approvals: approved ? [approval] : [],
        may: { readContent: false, update: false, approve: true },
      }),
    [APPROVE]: () => {
      approved = true;
      return { status: 201, body: approval };
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Approve' }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.type(
    dialog.getByLabelText('Use cases'),
    'support, , support',
  );
  await userEvent.click(dialog.getByRole('button', { name: 'Approve' }));
  expect(
    await screen.findByRole('button', { name: 'Change the approval' }),
  ).toBeInTheDocument();
  expect(section('Approval').getByText('support')).toBeInTheDocument();
  expect(sent.get(APPROVE)).toEqual({
    status: 'approved',
    useCases: ['support'],
  });
});

it('keeps the dialog open where the approval is refused', async () => {
  await show({
    ...replies,
    [DETAILS]: detailsOf({
      may: { readContent: false, update: false, approve: true },
    }),
    [APPROVE]: refusal(403, 'Only people approve, in their own name'),
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Approve' }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.click(dialog.getByRole('button', { name: 'Approve' }));
  expect(
    await dialog.findByText('Only people approve, in their own name'),
  ).toBeInTheDocument();
});

it('says so where it is a model of another version', async () => {
  await show(replies, { ...sonnet, apiVersion: 'other/v9' });
  expect(
    await screen.findByText('This model cannot be shown here'),
  ).toBeInTheDocument();
});
