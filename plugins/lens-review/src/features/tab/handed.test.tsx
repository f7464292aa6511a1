import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { InMemoryBackend } from '../../../dev/server';
import { openSession } from '../../__testUtils__/openSession';
import { renderTab } from '../../__testUtils__/renderTab';
import { smallLens } from '../../__testUtils__/smallLens';
import { unseenLayout } from '../../__testUtils__/unseenLayout';

const BEN = { user: 'user:default/ben' };

beforeAll(unseenLayout);
beforeEach(() => window.localStorage.clear());

const choices = (practice: string) =>
  screen.findByRole('radiogroup', { name: practice });

it('lets people answer what was handed to them, and nothing else', async () => {
  const backend = new InMemoryBackend({ lens: smallLens });
  await openSession(backend, BEN);
  backend.handed = ['SEC02'];
  await renderTab(backend, { mayUpdate: false, search: '?question=SEC02' });

  expect(
    await screen.findByText('One question of this review was handed to you'),
  ).toBeVisible();
  expect(
    screen.queryByText('You may read this review, but not change it'),
  ).toBeNull();
  const others = within(await choices('Grant least privilege'));
  expect(others.getByRole('radio', { name: 'In place' })).toBeDisabled();
  expect(screen.queryByRole('button', { name: /^Hand over/ })).toBeNull();

  const mine = within(await choices('Limit agents'));
  await userEvent.click(mine.getByRole('radio', { name: 'In place' }));
  await waitFor(() =>
    expect([...backend.reviews.values()][0].reply().answers).toMatchObject([
      { questionId: 'SEC02', selectedChoices: ['SEC02_BP01'] },
    ]),
  );
});

it('leads from a best practice that is not in place to its plan', async () => {
  const backend = new InMemoryBackend({ lens: smallLens });
  await openSession(backend, BEN);
  await renderTab(backend, { search: '?question=SEC02' });
  const open = within(await choices('Limit agents'));
  expect(screen.queryByRole('link', { name: 'Plan: Limit agents' })).toBeNull();
  await userEvent.click(open.getByRole('radio', { name: 'Not in place' }));
  expect(
    await screen.findByRole('link', { name: 'Plan: Limit agents' }),
  ).toHaveAttribute(
    'href',
    expect.stringMatching(/view=plan.*practice=SEC02_BP01/),
  );
});
