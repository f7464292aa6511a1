import { screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { modelOf, promptOf } from '../../__testUtils__/entities';
import { clientAgainst } from '../../__testUtils__/fakeBackend';
import { renderInPortal } from '../../__testUtils__/renderInPortal';
import { PromptCard } from './PromptCard';

const { client } = clientAgainst({});

it('sums a prompt up and leads to its text', async () => {
  const { container } = await renderInPortal(<PromptCard />, {
    client,
    entity: promptOf({
      name: 'triage',
      spec: {
        purpose: 'Sort incoming tickets',
        labels: [{ name: 'production', version: 'v 2' }],
        summary: { versions: 3, evaluated: 2, passing: 1, reviewOverdue: true },
      },
    }),
  });
  expect(screen.getByText('Sort incoming tickets')).toBeInTheDocument();
  expect(screen.getByText('Review overdue')).toBeInTheDocument();
  expect(screen.getByText('3 (2 evaluated, 1 passed)')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'version v 2' })).toHaveAttribute(
    'href',
    '/catalog/default/prompt/triage/prompt?version=v%202',
  );
  expect(await axe(container)).toHaveNoViolations();
});

it('renders nothing for another kind', async () => {
  await renderInPortal(<PromptCard />, {
    client,
    entity: modelOf({ name: 'acme' }),
  });
  expect(screen.queryByText('Prompt')).not.toBeInTheDocument();
});
