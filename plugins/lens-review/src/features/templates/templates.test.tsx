import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { InMemoryBackend } from '../../../dev/server';
import { renderTab } from '../../__testUtils__/renderTab';
import { smallLens } from '../../__testUtils__/smallLens';
import { GATEWAY } from '../../__testUtils__/templateReplies';

let backend: InMemoryBackend;

beforeEach(() => {
  window.localStorage.clear();
  window.HTMLElement.prototype.scrollIntoView = jest.fn();
  backend = new InMemoryBackend({
    lens: smallLens,
    suggestedScope: { agents: 'no-agents' },
  });
  backend.templates = [GATEWAY];
});

const answers = () => [...backend.reviews.values()][0].reply().answers;

const choose = async (label: RegExp, option: string) => {
  await userEvent.click(await screen.findByRole('button', { name: label }));
  await userEvent.click(await screen.findByRole('option', { name: option }));
};

const begin = async () => {
  const container = await renderTab(backend);
  await userEvent.click(await screen.findByRole('button', { name: 'Yes' }));
  await screen.findByRole('button', { name: 'Start the review' });
  return container;
};

describe('a review template', () => {
  it('begins a review with its scope and its answers', async () => {
    const container = await begin();
    await choose(/Start from a template/, 'Behind the gateway');
    expect(
      await screen.findByText('2 answers. What the gateway does for you.'),
    ).toBeVisible();
    const agents = screen.getByRole('radiogroup', {
      name: 'Can a model call tools?',
    });
    await waitFor(() =>
      expect(within(agents).getByRole('radio', { name: 'Yes' })).toBeChecked(),
    );
    await userEvent.click(screen.getByText('Show its answers'));
    expect(
      screen.getByRole('list', { name: 'Answers of the template' }),
    ).toHaveTextContent('In place: Watch quotas');
    expect(await axe(container)).toHaveNoViolations();

    await userEvent.click(
      screen.getByRole('button', { name: 'Start the review' }),
    );
    await screen.findByRole('button', { name: 'Apply a template' });
    expect(answers()).toMatchObject([
      { questionId: 'SEC01', revision: 1, selectedChoices: ['SEC01_BP01'] },
      { questionId: 'REL01', revision: 1, notes: 'The gateway watches.' },
    ]);
  });

  it('is taken over later: what is answered stays unless somebody wants it replaced', async () => {
    await begin();
    await userEvent.click(
      screen.getByRole('button', { name: 'Start the review' }),
    );
    const group = await screen.findByRole('radiogroup', {
      name: 'Grant least privilege',
    });
    await userEvent.click(
      within(group).getByRole('radio', { name: 'Not in place' }),
    );
    await waitFor(() => expect(answers()).toHaveLength(1));
    await userEvent.click(
      screen.getByRole('button', { name: 'Apply a template' }),
    );
    const dialog = await screen.findByRole('dialog');
    const act = () =>
      within(dialog).getByRole('button', { name: /^Take over/ });
    expect(act()).toBeDisabled();
    await choose(/Template$/, 'Behind the gateway');
    expect(
      await within(dialog).findByText('1 answer will be taken over.'),
    ).toBeVisible();
    expect(within(dialog).getByText('Not taken over (1)')).toBeVisible();
    expect(answers()).toHaveLength(1);
    expect(await axe(dialog)).toHaveNoViolations();

    await userEvent.click(
      within(dialog).getByRole('checkbox', {
        name: 'Also replace answers of this review',
      }),
    );
    expect(
      await within(dialog).findByText(
        '2 answers will be taken over; 1 of them replaces an answer of this review.',
      ),
    ).toBeVisible();
    await userEvent.click(act());
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    expect(answers()).toMatchObject([
      { questionId: 'SEC01', selectedChoices: ['SEC01_BP01'] },
      { questionId: 'REL01' },
    ]);
  });

  it('is not offered where there is none, and that is said where one is wanted', async () => {
    backend.templates = [];
    await begin();
    expect(
      screen.queryByRole('button', { name: /Start from a template/ }),
    ).not.toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Start the review' }),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Apply a template' }),
    );
    expect(await screen.findByText('There is no template yet')).toBeVisible();
  });
});
