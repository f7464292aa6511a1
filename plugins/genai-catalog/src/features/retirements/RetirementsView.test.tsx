import { Retirement } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { clientAgainst } from '../../__testUtils__/fakeBackend';
import { refusal } from '../../__testUtils__/refusal';
import { renderInPortal } from '../../__testUtils__/renderInPortal';
import { RetirementsView } from './RetirementsView';

const YEAR = 'GET /models/retirements?withinDays=365';
const nobody = { prompts: [], components: [], models: [], owners: [] };

const old: Retirement = {
  ref: 'model:default/old',
  title: 'Old model',
  owners: ['group:default/platform'],
  provider: 'amazon-bedrock',
  status: 'end-of-life',
  endOfLifeAt: '2026-04-28',
  daysLeft: -207,
  evaluations: 0,
  legacyAt: '2025-10-28',
  replacement: 'model:default/new',
  dependents: {
    ...nobody,
    prompts: [
      {
        ref: 'prompt:default/invoice',
        kind: 'Prompt',
        title: 'Invoice extraction',
        owners: ['group:default/claims'],
      },
    ],
    components: [
      {
        ref: 'component:default/pipeline',
        kind: 'Component',
        title: 'Pipeline',
        owners: ['group:default/claims'],
        via: 'prompt:default/invoice',
      },
    ],
    owners: ['group:default/claims'],
  },
};
const ageing: Retirement = {
  ref: 'model:default/ageing',
  owners: [],
  endOfLifeAt: '2027-01-21',
  daysLeft: 61,
  evaluations: 3,
  replacement: 'ageing-2 of the vendor',
  dependents: nobody,
};

async function show(
  replies: Parameters<typeof clientAgainst>[0],
  at = '/genai-catalog/retirements',
) {
  const { client, requests } = clientAgainst(replies);
  const { container } = await renderInPortal(<RetirementsView />, {
    client,
    at,
  });
  return { container, requests };
}

it('lists models with what depends on them and what to use instead', async () => {
  const { container } = await show({ [YEAR]: { items: [old, ageing] } });
  const [first, second] = await screen.findAllByRole('heading', { level: 2 });
  const oldItem = within(first.closest('li') ?? container);
  expect(oldItem.getByText('207 days past end of life')).toBeInTheDocument();
  expect(oldItem.getByText('28 Apr 2026')).toBeInTheDocument();
  expect(
    oldItem.getByText('Dependents: 1 prompt and 1 component'),
  ).toBeInTheDocument();
  expect(oldItem.getByRole('link', { name: 'Pipeline' })).toHaveAttribute(
    'href',
    '/catalog/default/component/pipeline',
  );
  expect(
    oldItem.getByRole('link', { name: 'model:default/new' }),
  ).toBeInTheDocument();

  const ageingItem = within(second.closest('li') ?? container);
  expect(ageingItem.getByText('61 days left')).toBeInTheDocument();
  expect(
    ageingItem.getByRole('link', { name: '3 evaluations end with it' }),
  ).toHaveAttribute('href', '/catalog/default/model/ageing');
  expect(oldItem.queryByText(/end with it$/)).not.toBeInTheDocument();
  expect(ageingItem.getByText('ageing-2 of the vendor')).toBeInTheDocument();
  expect(ageingItem.getByText('Dependents: none')).toBeInTheDocument();
  expect(await axe(container)).toHaveNoViolations();
});

it('says in words what the time line shows', async () => {
  await show({ [YEAR]: { items: [old, ageing] } });
  expect(
    await screen.findByRole('img', {
      name: /2 models. Old model: 28 Apr 2026, 207 days past end of life; .*61 days left/,
    }),
  ).toBeInTheDocument();
});

it('looks as far ahead as the address says, and further when asked', async () => {
  const { requests } = await show(
    {
      'GET /models/retirements?withinDays=90': { items: [old] },
      'GET /models/retirements?withinDays=1095': { items: [old, ageing] },
    },
    '/genai-catalog/retirements?within=90',
  );
  expect(
    await screen.findByRole('link', { name: 'Old model' }),
  ).toBeInTheDocument();
  await userEvent.click(
    screen.getByRole('radio', { name: 'Within three years' }),
  );
  expect(await screen.findByText('61 days left')).toBeInTheDocument();
  expect(requests).toHaveLength(2);
});

it('says so where no model retires', async () => {
  await show({ [YEAR]: { items: [] } });
  expect(
    await screen.findByText('No model reaches its end of life in this time'),
  ).toBeInTheDocument();
});

it('offers to try again', async () => {
  let tries = 0;
  await show({
    [YEAR]: () => (tries++ ? { items: [ageing] } : refusal(503, 'Away')),
  });
  expect(await screen.findByText('Away')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('61 days left')).toBeInTheDocument();
});
