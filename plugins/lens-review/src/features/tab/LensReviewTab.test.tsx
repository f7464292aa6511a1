import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { InMemoryBackend } from '../../../dev/server';
import { openSession } from '../../__testUtils__/openSession';
import { renderTab as renderTabOf } from '../../__testUtils__/renderTab';
import { smallLens } from '../../__testUtils__/smallLens';
import { clearPractices, setPractice } from '../../state';

const ben = 'user:default/ben';

let backend: InMemoryBackend;

beforeEach(() => {
  window.localStorage.clear();
  window.HTMLElement.prototype.scrollIntoView = jest.fn();
  backend = new InMemoryBackend({
    lens: smallLens,
    suggestedScope: { agents: 'no-agents' },
  });
});

const renderTab = (options: Parameters<typeof renderTabOf>[1] = {}) =>
  renderTabOf(backend, options);

const choose = async (practice: string, word: string) => {
  const group = await screen.findByRole('radiogroup', { name: practice });
  await userEvent.click(within(group).getByRole('radio', { name: word }));
};

const savedAnswer = (questionId: string) =>
  [...backend.reviews.values()][0]
    .reply()
    .answers.find(answer => answer.questionId === questionId);

describe('LensReviewTab', () => {
  it('leads from the question whether the lens concerns the entity to the first answer', async () => {
    const container = await renderTab();

    await userEvent.click(await screen.findByRole('button', { name: 'Yes' }));
    expect(
      await screen.findByText('3 questions left, about 3 minutes'),
    ).toBeVisible();
    expect(screen.getByText('Suggested from the catalog')).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();

    const agents = screen.getByRole('radiogroup', {
      name: 'Can a model call tools?',
    });
    await userEvent.click(within(agents).getByRole('radio', { name: 'Yes' }));
    expect(screen.getByText('4 questions left, about 4 minutes')).toBeVisible();
    await userEvent.click(within(agents).getByRole('radio', { name: 'No' }));
    await userEvent.click(
      screen.getByRole('button', { name: 'Start the review' }),
    );

    await choose('Grant least privilege', 'In place');
    expect(
      await screen.findByText(
        '0 of 3 questions answered, 1 partly · 3 questions left, about 3 minutes',
      ),
    ).toBeVisible();
    await waitFor(() =>
      expect(savedAnswer('SEC01')).toMatchObject({
        selectedChoices: ['SEC01_BP01'],
        unansweredChoices: ['SEC01_BP02'],
      }),
    );
    expect(screen.getByText('1 of 2 best practices unanswered')).toBeVisible();

    await choose('Keep access private', "Don't know");
    expect(
      await screen.findByText(
        '1 of 3 questions answered · 2 questions left, about 2 minutes',
      ),
    ).toBeVisible();
    expect(
      screen.queryByText('1 of 2 best practices unanswered'),
    ).not.toBeInTheDocument();
  });

  it('says why a lens does not concern the entity, and lets that be changed', async () => {
    await renderTab();
    await userEvent.click(await screen.findByRole('button', { name: 'No' }));
    await userEvent.type(screen.getByLabelText(/Why not/), 'Only rules');
    await userEvent.click(screen.getByRole('button', { name: 'Say no' }));

    expect(await screen.findByText(/Only rules/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: /It does/ }));
    expect(
      await screen.findByRole('button', { name: 'Start the review' }),
    ).toBeVisible();
  });

  it('stays with the lens of the decision where another is still undecided', async () => {
    await renderTab({ beside: 'Another lens' });
    await userEvent.click(await screen.findByRole('button', { name: 'No' }));
    await userEvent.type(screen.getByLabelText(/Why not/), 'Only rules');
    await userEvent.click(screen.getByRole('button', { name: 'Say no' }));

    expect(await screen.findByText(/Only rules/)).toBeVisible();
    expect(screen.getByRole('button', { name: /Lens/ })).toHaveTextContent(
      'Small Lens',
    );
  });

  describe('with a review', () => {
    beforeEach(async () => {
      const session = await openSession(backend, { user: ben });
      await session.patch({ scope: { agents: 'no-agents' } });
    });

    it('shows a draft without serious accessibility problems', async () => {
      const container = await renderTab();
      expect(await screen.findByText('Draft')).toBeVisible();
      expect(screen.getByText('0 of 2 answered')).toBeVisible();
      expect(await axe(container)).toHaveNoViolations();
    });

    it('says what scope leaves out, and takes it back', async () => {
      await renderTab();
      await screen.findByText('Out of scope: Agents or tools: No');
      await userEvent.click(screen.getByRole('button', { name: 'Take back' }));
      await choose('Limit agents', 'Not in place');
      await waitFor(() =>
        expect(savedAnswer('SEC02')).toMatchObject({
          selectedChoices: ['SEC02_no'],
          inScopeChoices: ['SEC02_BP01'],
        }),
      );
    });

    it('asks for a note where the reason needs one, and says so', async () => {
      await renderTab();
      await choose('Grant least privilege', 'Out of scope');
      expect(screen.getByText(/Left out everywhere/)).toBeVisible();
      await userEvent.click(screen.getByRole('button', { name: /Reason/ }));
      await userEvent.click(
        await screen.findByRole('option', { name: 'Other' }),
      );
      expect(
        screen.getByText('Say why: this reason is saved with a note only.'),
      ).toBeVisible();
      expect(
        screen.getAllByText('Not saved yet: something is missing')[0],
      ).toBeVisible();
      await userEvent.type(
        screen.getByLabelText(/Note on the reason/),
        'The gateway does it',
      );
      await waitFor(() =>
        expect(savedAnswer('SEC01')?.notApplicableChoices).toEqual([
          {
            choiceId: 'SEC01_BP01',
            reason: 'OTHER',
            note: 'The gateway does it',
          },
        ]),
      );
    });

    it('changes the scope, after saying what that brings in', async () => {
      await renderTab();
      await userEvent.click(
        await screen.findByRole('button', { name: 'Scope' }),
      );
      const dialog = await screen.findByRole('dialog');
      const agents = within(dialog).getByRole('radiogroup', {
        name: 'Can a model call tools?',
      });
      await userEvent.click(within(agents).getByRole('radio', { name: 'Yes' }));
      expect(within(dialog).getByRole('status')).toHaveTextContent(
        '1 best practice comes in, 0 go out.',
      );
      expect(within(dialog).getByText('Limit agents')).toBeVisible();
      await userEvent.click(
        within(dialog).getByRole('button', { name: 'Change the scope' }),
      );
      expect(
        await screen.findByRole('radiogroup', { name: 'Limit agents' }),
      ).toBeVisible();
      expect(screen.queryByText(/^Out of scope: Agents/)).toBeNull();
    });

    it('submits when every question has an answer', async () => {
      const other = await openSession(backend, { user: ben });
      for (const [questionId, choiceId] of [
        ['SEC01', 'SEC01_BP01'],
        ['SEC01', 'SEC01_BP02'],
        ['REL01', 'REL01_BP01'],
        ['REL02', 'REL02_BP01'],
      ]) {
        other.answer(questionId, setPractice(choiceId, { kind: 'in-place' }));
      }
      await other.flush();
      await renderTab();
      await userEvent.click(
        await screen.findByRole('button', { name: 'Submit' }),
      );
      const dialog = await screen.findByRole('dialog');
      await userEvent.click(
        within(dialog).getByRole('button', { name: 'Submit' }),
      );
      expect(await screen.findByText('Complete')).toBeVisible();
      expect(screen.getByText(/Submitted/)).toHaveTextContent('ana');
    });

    it('says what is missing when an answer was taken back meanwhile', async () => {
      const other = await openSession(backend, { user: ben });
      for (const { id, choices } of smallLens.pillars.flatMap(
        pillar => pillar.questions,
      )) {
        for (const choice of choices.filter(each => !each.noneOfThese)) {
          other.answer(id, setPractice(choice.id, { kind: 'in-place' }));
        }
      }
      await other.flush();
      await renderTab();
      await userEvent.click(
        await screen.findByRole('button', { name: 'Submit' }),
      );
      other.answer('REL01', clearPractices());
      await act(() => other.flush());
      const dialog = await screen.findByRole('dialog');
      await userEvent.click(
        within(dialog).getByRole('button', { name: 'Submit' }),
      );
      expect(
        await within(dialog).findByRole('link', {
          name: 'How do you handle Quotas?',
        }),
      ).toBeVisible();
      expect(
        within(dialog).getByText('1 best practice unanswered'),
      ).toBeVisible();
    });

    it('says none of these with one button', async () => {
      await renderTab();
      const question = await screen.findByRole('region', {
        name: 'How do you handle Access?',
      });
      await userEvent.click(
        within(question).getByRole('button', { name: 'None of these' }),
      );
      expect(
        within(question).getAllByRole('radio', { name: 'Not in place' })[0],
      ).toBeChecked();
      await waitFor(() =>
        expect(savedAnswer('SEC01')?.selectedChoices).toEqual(['SEC01_no']),
      );
    });

    it('takes back what was said of a question', async () => {
      await renderTab();
      await choose('Grant least privilege', 'In place');
      await choose('Grant least privilege', 'In place');
      await waitFor(() =>
        expect(savedAnswer('SEC01')?.selectedChoices).toEqual(['SEC01_BP01']),
      );
      await userEvent.click(screen.getByRole('button', { name: 'Clear' }));
      await waitFor(() =>
        expect(savedAnswer('SEC01')).toMatchObject({
          selectedChoices: [],
          unansweredChoices: ['SEC01_BP01', 'SEC01_BP02'],
        }),
      );
    });

    it('shows both versions when somebody else was faster', async () => {
      await renderTab();
      await screen.findByText('Draft');
      const other = await openSession(backend, { user: ben });
      other.answer('SEC01', setPractice('SEC01_BP01', { kind: 'in-place' }));
      await act(() => other.flush());

      await choose('Grant least privilege', 'Not in place');
      const alert = await screen.findByRole('alert');
      const row = within(alert).getByRole('row', { name: /least privilege/ });
      expect(row).toHaveTextContent('(differs)Not in placeIn place');

      await userEvent.click(
        within(alert).getByRole('button', { name: 'Take theirs' }),
      );
      const group = screen.getByRole('radiogroup', {
        name: 'Grant least privilege',
      });
      expect(
        within(group).getByRole('radio', { name: 'In place' }),
      ).toBeChecked();
    });

    it('says that it could not save and tries again', async () => {
      await renderTab();
      await screen.findByText('Draft');
      backend.offline = true;
      await choose('Grant least privilege', 'In place');
      expect(
        (await screen.findAllByText('Could not save, will retry'))[0],
      ).toBeVisible();
      const leaving = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(leaving);
      expect(leaving.defaultPrevented).toBe(true);

      backend.offline = false;
      await act(async () => {
        window.dispatchEvent(new Event('online'));
      });
      await waitFor(() =>
        expect(savedAnswer('SEC01')?.selectedChoices).toEqual(['SEC01_BP01']),
      );
      expect(await screen.findByText('Saved')).toBeVisible();
      const leavingNow = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(leavingNow);
      expect(leavingNow.defaultPrevented).toBe(false);
    });

    it('lists what is missing before it can be submitted, and leads there', async () => {
      await renderTab();
      await userEvent.click(
        await screen.findByRole('button', { name: 'Submit (3 missing)' }),
      );
      const dialog = await screen.findByRole('dialog');
      expect(
        within(dialog).getByRole('button', { name: 'Submit' }),
      ).toBeDisabled();
      await userEvent.click(
        within(dialog).getByRole('link', {
          name: 'How do you handle Prompts?',
        }),
      );
      expect(
        await screen.findByRole('region', {
          name: 'How do you handle Prompts?',
        }),
      ).toHaveFocus();
    });

    it('opens the question of a deep link, with the guidance beside', async () => {
      await renderTab({ search: '?question=REL02&practice=REL02_BP01' });
      expect(
        await screen.findByRole('region', {
          name: 'How do you handle Prompts?',
        }),
      ).toHaveFocus();
      expect(
        within(
          screen.getByRole('complementary', { name: 'Guidance' }),
        ).getByText('Look at it'),
      ).toBeVisible();
    });

    it.each([
      ['?question=NOPE', 'There is no question "NOPE" in this lens'],
      [
        '?question=REL02&practice=NOPE',
        'There is no best practice "NOPE" in this lens',
      ],
    ])('says so where the link %s leads nowhere', async (search, words) => {
      await renderTab({ search });
      expect(await screen.findByText(words)).toBeVisible();
      expect(
        screen.queryByRole('complementary', { name: 'Guidance' }),
      ).not.toBeInTheDocument();
      expect(screen.getAllByRole('radiogroup').length).toBeGreaterThan(0);
    });

    it("opens a best practice by the documentation's spelling", async () => {
      await renderTab({ search: '?question=REL02&practice=REL02-BP01' });
      expect(
        await screen.findByRole('complementary', { name: 'Guidance' }),
      ).toBeVisible();
    });

    it('can be read and not changed by who may only read', async () => {
      await renderTab({ mayUpdate: false });
      expect(
        await screen.findByText('You may read this review, but not change it'),
      ).toBeVisible();
      expect(
        screen.getAllByRole('radio', { name: 'In place' })[0],
      ).toBeDisabled();
      expect(
        screen.queryByRole('button', { name: /Submit/ }),
      ).not.toBeInTheDocument();
    });
  });

  it('offers to try again when the lenses cannot be loaded', async () => {
    backend.offline = true;
    await renderTab();
    expect(
      await screen.findByText('Could not load the lenses of this entity'),
    ).toBeVisible();
    backend.offline = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('button', { name: 'Yes' })).toBeVisible();
  });

  it('names a lens that there is not', async () => {
    await renderTab({ search: '?lens=none-such' });
    expect(
      await screen.findByText('There is no lens "none-such"'),
    ).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Choose another lens' }),
    );
    expect(await screen.findByRole('button', { name: 'Yes' })).toBeVisible();
  });
});
