import { useState } from 'react';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { TestApiProvider } from '@backstage/test-utils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { clientAgainst } from '../../__testUtils__/fakeBackend';
import { renderInPortal } from '../../__testUtils__/renderInPortal';
import { unseenLayout } from '../../__testUtils__/unseenLayout';
import { AssigneePicker } from './AssigneePicker';

const person = (name: string, displayName: string) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name, namespace: 'default' },
  spec: { profile: { displayName } },
});
const people = [person('ana', 'Ana Ruiz'), person('bo', 'Bo Lund')];

function Example({ initial }: { initial?: string }) {
  const [value, setValue] = useState(initial);
  return (
    <>
      <AssigneePicker label="Owner" value={value} onChange={setValue} />
      <button onClick={() => setValue(undefined)}>Nobody</button>
      <p>{`Picked: ${value ?? 'nobody'}`}</p>
    </>
  );
}

async function show(initial?: string) {
  await renderInPortal(
    <TestApiProvider
      apis={[[catalogApiRef, catalogApiMock({ entities: people })]]}
    >
      <Example initial={initial} />
    </TestApiProvider>,
    clientAgainst({}).client,
  );
  return userEvent.setup();
}

const field = () => screen.getByRole('combobox', { name: /Owner/ });

beforeAll(unseenLayout);

describe('AssigneePicker', () => {
  it('picks who was typed, and keeps the focus', async () => {
    const user = await show('user:default/ana');
    await user.clear(field());
    await user.type(field(), 'Bo');
    await user.click(await screen.findByRole('option', { name: /Bo Lund/ }));
    expect(screen.getByText('Picked: user:default/bo')).toBeVisible();
    await waitFor(() => expect(field()).toHaveValue('Bo Lund'));
    expect(field()).toHaveFocus();
  });

  it('shows whom it begins with, and nobody once that is taken back', async () => {
    const user = await show('user:default/ana');
    await waitFor(() => expect(field()).not.toHaveValue(''));
    await user.click(screen.getByRole('button', { name: 'Nobody' }));
    await waitFor(() => expect(field()).toHaveValue(''));
  });
});
