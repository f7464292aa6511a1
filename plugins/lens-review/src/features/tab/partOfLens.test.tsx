import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { InMemoryBackend } from '../../../dev/server';
import { openSession } from '../../__testUtils__/openSession';
import { renderTab } from '../../__testUtils__/renderTab';
import { smallLens } from '../../__testUtils__/smallLens';

let backend: InMemoryBackend;

beforeEach(async () => {
  window.localStorage.clear();
  window.HTMLElement.prototype.scrollIntoView = jest.fn();
  backend = new InMemoryBackend({ lens: smallLens });
  await openSession(backend, { user: 'user:default/ana' });
});

const shownPractices = () =>
  screen
    .getAllByRole('radiogroup')
    .map(group => group.getAttribute('aria-label'));

const pick = async (title: RegExp) => {
  await userEvent.click(
    await screen.findByRole('button', {
      name: /Best practices that are listed/,
    }),
  );
  await userEvent.click(screen.getByRole('option', { name: title }));
};

describe('a profile', () => {
  it('lists its best practices only, with its own progress, and shows all again', async () => {
    const container = await renderTab(backend);
    await pick(/^Scoping/);
    expect(shownPractices()).toEqual(['Keep access private']);
    expect(screen.getByText(/0 of 2 best practices answered\./)).toBeVisible();
    expect(
      screen.getByText(
        '1 more best practice of this question is not in this profile.',
      ),
    ).toBeVisible();
    // It would answer what is not listed as well.
    expect(screen.queryByRole('button', { name: 'None of these' })).toBeNull();
    const pillars = screen.getByRole('navigation', { name: 'Pillars' });
    expect(pillars).toHaveTextContent('0 of 1 best practices answered');
    expect(await axe(container)).toHaveNoViolations();

    await userEvent.click(
      screen.getAllByRole('button', { name: 'Show all' })[0],
    );
    expect(shownPractices()).toEqual([
      'Grant least privilege',
      'Keep access private',
      'Limit agents',
    ]);
  });

  it('stands in the URL, and leaves out pillars that it does not touch', async () => {
    await renderTab(backend, { search: '?profile=scenario:platform' });
    const pillars = await screen.findByRole('navigation', { name: 'Pillars' });
    expect(within(pillars).getAllByRole('link')).toHaveLength(1);
    expect(shownPractices()).toEqual(['Grant least privilege']);
  });

  it('gives way to a link to a question that it leaves out', async () => {
    await renderTab(backend, {
      search: '?profile=scenario:platform&question=REL01',
    });
    expect(
      await screen.findByRole('radiogroup', { name: 'Watch quotas' }),
    ).toBeVisible();
  });

  it('says so where the lens has none of that name', async () => {
    await renderTab(backend, { search: '?profile=nope' });
    expect(
      await screen.findByText('There is no profile "nope" in this lens'),
    ).toBeVisible();
    expect(shownPractices()).toHaveLength(3);
  });
});

describe('what a review against another lens has established', () => {
  const related = {
    questionId: 'SEC01',
    choiceId: 'SEC01_BP01',
    lensId: 'responsible-ai',
    lensName: 'Responsible AI',
    relatedQuestionId: 'RAI01',
    relatedChoiceId: 'RAI01_BP01',
    relatedTitle: 'Limit access',
    contradicted: false,
    answeredAt: '2026-11-01T12:00:00.000Z',
    answeredBy: 'service:rai',
  };
  const saved = () =>
    [...backend.reviews.values()][0].reply().answers[0]?.selectedChoices;

  it('is taken over by one click, as an ordinary answer that can be changed again', async () => {
    backend.related = [{ ...related, state: 'established' }];
    const container = await renderTab(backend);
    expect(
      await screen.findByText(/Established in the Responsible AI review/),
    ).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();

    await userEvent.click(
      screen.getByRole('button', { name: 'Take over: Grant least privilege' }),
    );
    await waitFor(() => expect(saved()).toEqual(['SEC01_BP01']));
    expect(
      screen.queryByText(/Established in the Responsible AI review/),
    ).toBeNull();

    const choice = screen.getByRole('radiogroup', {
      name: 'Grant least privilege',
    });
    await userEvent.click(
      within(choice).getByRole('radio', { name: 'Not in place' }),
    );
    expect(
      await screen.findByText(/Established in the Responsible AI review/),
    ).toBeVisible();
  });

  it('is not offered where evidence contradicts it there', async () => {
    backend.related = [
      { ...related, state: 'established', contradicted: true },
    ];
    await renderTab(backend);
    await screen.findByRole('radiogroup', { name: 'Grant least privilege' });
    expect(screen.queryByRole('button', { name: /^Take over/ })).toBeNull();
  });

  it('is not offered where the other review leaves it open', async () => {
    backend.related = [{ ...related, state: 'open' }];
    await renderTab(backend);
    await screen.findByRole('radiogroup', { name: 'Grant least privilege' });
    expect(screen.queryByText(/Established in/)).toBeNull();
  });
});
