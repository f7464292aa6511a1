import { UsedAsset } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { clientAgainst } from '../../__testUtils__/fakeBackend';
import { refusal } from '../../__testUtils__/refusal';
import { renderInPortal } from '../../__testUtils__/renderInPortal';
import { UsedAssetsCard } from './UsedAssetsCard';

const ASSETS = 'GET /entities/component/default/copilot/assets';
const copilot = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'copilot', namespace: 'default' },
};

const used = (ref: string, given: Partial<UsedAsset> = {}): UsedAsset => ({
  ref,
  kind: ref.startsWith('model:') ? 'model' : 'prompt',
  owners: [],
  direct: true,
  via: [],
  warnings: [],
  ...given,
});

async function show(replies: Parameters<typeof clientAgainst>[0]) {
  const { client, requests } = clientAgainst(replies);
  const { container } = await renderInPortal(<UsedAssetsCard />, {
    client,
    entity: copilot,
  });
  return { container, requests };
}

it('shows what the component uses, what needs attention first', async () => {
  const { container } = await show({
    [ASSETS]: {
      items: [
        used('prompt:default/triage', { title: 'Triage', version: '2' }),
        used('prompt:default/tone', {
          warnings: [
            {
              code: 'REVIEW_OVERDUE',
              severity: 'warning',
              message: 'Its review is overdue',
            },
          ],
        }),
        used('model:default/old', {
          title: 'Old model',
          direct: false,
          via: ['prompt:default/triage'],
          warnings: [
            {
              code: 'END_OF_LIFE',
              severity: 'error',
              message: 'Past its end of life since 2026-04-28',
            },
          ],
        }),
      ],
    },
  });
  const card = await screen.findByRole('article');
  const rows = within(card)
    .getAllByRole('listitem')
    .map(row => row.textContent)
    .filter(text => /Prompt|Model/.test(text ?? ''));
  expect(rows[0]).toContain('Old model Model');
  expect(rows[0]).toContain('through prompt:default/triage');
  expect(rows[0]).toContain('Past its end of life since 2026-04-28');
  expect(rows[1]).toContain('Its review is overdue');
  expect(rows[2]).toContain('Triage Prompt, version 2');
  expect(card).toHaveTextContent('2 of them need attention');
  expect(await axe(container)).toHaveNoViolations();
});

it.each([
  ['it uses nothing', { items: [] }],
  ['the reader may not see it', refusal(403, 'No')],
  ['the backend does not know the entity', refusal(404, 'No')],
])('renders nothing where %s', async (_, reply) => {
  const { requests } = await show({ [ASSETS]: reply });
  await waitFor(() => expect(requests).toEqual([ASSETS]));
  await waitFor(() =>
    expect(screen.queryByText('Prompts & models used')).not.toBeInTheDocument(),
  );
});

it('says when it could not be loaded, and tries again', async () => {
  let tries = 0;
  await show({
    [ASSETS]: () =>
      tries++
        ? { items: [used('prompt:default/triage')] }
        : refusal(500, 'Away'),
  });
  expect(await screen.findByText('Away')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(
    await screen.findByRole('link', { name: 'prompt:default/triage' }),
  ).toBeInTheDocument();
});
