import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { ProvidedPractice } from '@genai-lens/backstage-plugin-lens-review-common';
import { refusal } from '../../__testUtils__/renderFleet';
import { answerOf } from '../../__testUtils__/smallReview';
import { unseenLayout } from '../../__testUtils__/unseenLayout';
import { offer } from './__testUtils__/offer';
import {
  CALLS,
  listOf,
  renderProvided,
  replyOf,
} from './__testUtils__/renderProvided';

const care = { entityRef: 'system:default/care', title: 'Care' };
const PRIVATE: ProvidedPractice = offer({
  choiceId: 'SEC01_BP02',
  title: 'Keep access private',
  documentedRisk: 'MEDIUM',
  provider: care,
  link: undefined,
});
const TAKEN = offer({
  state: 'taken',
  practiceState: 'established',
  by: 'user:default/ana',
  at: '2026-11-01T12:00:00.000Z',
});
const SEC01_BP01 = { questionId: 'SEC01', choiceId: 'SEC01_BP01' };
const established = replyOf({ provided: [SEC01_BP01] });

/** What the row of a best practice says. */
const row = () => within(screen.getByRole('region', { name: 'Practice' }));
const part = (name: string) => within(screen.getByRole('region', { name }));

beforeAll(unseenLayout);
beforeEach(() => window.localStorage.clear());

describe('what others provide', () => {
  it('is offered with what the provider says, worst first, and taken together', async () => {
    let taken = false;
    const { bodies, container } = await renderProvided({
      reply: replyOf({ answers: [answerOf('SEC01', { revision: 4 })] }),
      replies: {
        [CALLS.list]: () =>
          taken
            ? listOf([TAKEN, { ...PRIVATE, state: 'taken' }])
            : listOf([PRIVATE, offer()]),
        [CALLS.take]: () => {
          taken = true;
          return { items: [], answers: [], scorecard: replyOf().scorecard };
        },
        [CALLS.review]: () =>
          replyOf({
            provided: [SEC01_BP01, { ...SEC01_BP01, choiceId: 'SEC01_BP02' }],
          }),
      },
    });
    expect(
      await screen.findByText(
        /^(Care and 1 other|LLM gateway and 1 other) provide 2 best practices that are open or unanswered here$/,
      ),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Look at what others provide' }),
    ).toHaveAttribute('href', '/?view=provided');
    const toTake = part('To take');
    expect(
      toTake
        .getAllByRole('checkbox')
        .map(box => box.closest('label')?.textContent),
    ).toEqual(['All', 'Grant least privilege', 'Keep access private']);
    const [first] = toTake.getAllByRole('listitem');
    expect(first).toHaveTextContent(
      'LLM gateway provides this' +
        'The gateway knows callers by their identity. docs.example.com',
    );
    const take = toTake.getByRole('button', { name: 'Take selected' });
    expect(take).toBeDisabled();
    expect(await axe(container)).toHaveNoViolations();

    await userEvent.click(toTake.getByRole('checkbox', { name: 'All' }));
    await userEvent.click(
      toTake.getByRole('button', { name: 'Take 2 best practices' }),
    );
    expect(
      (await screen.findByRole('region', { name: 'Taken' })).querySelectorAll(
        'li',
      ),
    ).toHaveLength(2);
    expect(screen.queryByRole('region', { name: 'To take' })).toBeNull();
    expect(screen.getByText('2 best practices taken.')).toBeVisible();
    expect(bodies).toEqual([
      {
        key: CALLS.take,
        body: {
          practices: [
            { ...SEC01_BP01, provider: 'component:default/gateway' },
            {
              questionId: 'SEC01',
              choiceId: 'SEC01_BP02',
              provider: 'system:default/care',
            },
          ],
          revisions: { SEC01: 4 },
        },
      },
    ]);
  });

  it('takes each best practice from one provider only', async () => {
    await renderProvided({
      replies: { [CALLS.list]: listOf([offer(), offer({ provider: care })]) },
    });
    await screen.findByRole('region', { name: 'To take' });
    const [, gateway, other] = part('To take').getAllByRole('checkbox');
    await userEvent.click(gateway);
    await userEvent.click(other);
    expect(gateway).not.toBeChecked();
    expect(other).toBeChecked();
    expect(
      screen.getByRole('button', { name: 'Take 1 best practice' }),
    ).toBeEnabled();
  });

  it('says that taking would be a loop, and names it', async () => {
    await renderProvided({
      replies: {
        [CALLS.list]: listOf([offer()]),
        [CALLS.take]: {
          status: 409,
          body: {
            error: { name: 'ConflictError', message: 'A loop' },
            response: { statusCode: 409 },
            loop: [
              'component:default/copilot',
              'component:default/gateway',
              'component:default/copilot',
            ],
          },
        },
      },
    });
    await screen.findByRole('region', { name: 'To take' });
    await userEvent.click(
      row().getByRole('button', { name: 'Take: Grant least privilege' }),
    );
    expect(await row().findByRole('alert')).toHaveTextContent(
      'It was not taken' +
        'That would be a loop in which each relies on the next: copilot → gateway → copilot.',
    );
  });

  it('stands on the best practice that takes it, to be overridden with a reason', async () => {
    const { bodies, container } = await renderProvided({
      reply: established,
      replies: {
        [CALLS.list]: listOf([TAKEN]),
        [CALLS.override]: {
          items: [],
          answers: [],
          scorecard: replyOf().scorecard,
        },
      },
    });
    expect(await row().findByText('Provided by')).toBeVisible();
    expect(
      row().getByText(/The gateway knows callers by their identity/),
    ).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
    await userEvent.click(
      row().getByRole('button', { name: 'Override: Grant least privilege' }),
    );
    const dialog = within(screen.getByRole('dialog'));
    const override = dialog.getByRole('button', { name: 'Override' });
    expect(override).toBeDisabled();
    await userEvent.type(
      dialog.getByLabelText(/Why does it not hold here/),
      ' Batch jobs go around it. ',
    );
    await userEvent.click(override);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(bodies).toEqual([
      { key: CALLS.override, body: { reason: 'Batch jobs go around it.' } },
    ]);
  });

  it('is taken no longer when a person says so', async () => {
    let released = false;
    await renderProvided({
      reply: established,
      replies: {
        [CALLS.list]: () => listOf([released ? offer() : TAKEN]),
        [CALLS.release]: () => {
          released = true;
          return { items: [], answers: [], scorecard: replyOf().scorecard };
        },
        [CALLS.review]: () => replyOf(),
      },
    });
    await row().findByText('Provided by');
    await userEvent.click(
      row().getByRole('button', { name: 'Stop taking: Grant least privilege' }),
    );
    expect(
      await row().findByRole('button', { name: 'Take: Grant least privilege' }),
    ).toBeVisible();
  });

  it('gives way to an answer here at once', async () => {
    const { session } = await renderProvided({
      reply: established,
      replies: { [CALLS.list]: listOf([TAKEN]) },
    });
    await row().findByText('Provided by');
    act(() =>
      session.answer('SEC01', draft => ({
        ...draft,
        practices: { SEC01_BP01: { kind: 'not-in-place' } },
      })),
    );
    expect(await row().findByText('the answer here counts')).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Taken' })).toBeNull();
    expect(part('Overridden').getByRole('listitem')).toBeVisible();
  });

  it.each([
    [
      'withdrawn' as const,
      'withdrawn' as const,
      'LLM gateway provides this no longer.',
    ],
    [
      'broken' as const,
      'open-at-provider' as const,
      'LLM gateway provides this, but its own review says that it is not in place there.',
    ],
  ])('warns where it is %s', async (state, because, words) => {
    await renderProvided({
      replies: { [CALLS.list]: listOf([offer({ state, because })]) },
    });
    expect(
      await screen.findByText(
        '1 best practice that others provided counts no longer',
      ),
    ).toBeVisible();
    expect(row().getByRole('listitem')).toHaveTextContent(
      `${words} It counts here no longer.`,
    );
    expect(part('Lost').getByRole('listitem')).toHaveTextContent(words);
  });

  it('names no provider that one may not see', async () => {
    await renderProvided({
      reply: established,
      replies: {
        [CALLS.list]: listOf([
          {
            ...TAKEN,
            provider: undefined,
            statement: undefined,
            link: undefined,
          },
        ]),
      },
    });
    expect(await row().findByRole('listitem')).toHaveTextContent(
      'Provided by an entity that you may not see',
    );
  });

  it('is shown to readers without anything to press', async () => {
    await renderProvided({
      reply: { ...established, may: { update: false } },
      replies: { [CALLS.list]: listOf([TAKEN, PRIVATE]) },
    });
    expect(await row().findByText('Provided by')).toBeVisible();
    expect(row().queryByRole('button')).toBeNull();
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(part('To take').getByText('Keep access private')).toBeVisible();
  });

  it('says so where nobody provides anything, and where it cannot be read', async () => {
    await renderProvided({ replies: { [CALLS.list]: listOf([]) } });
    expect(
      await screen.findByText('Nobody provides a best practice yet'),
    ).toBeVisible();
    await renderProvided({
      replies: { [CALLS.list]: refusal(503, 'Error', 'The database is away') },
    });
    expect(
      await screen.findByText('Could not load what others provide'),
    ).toBeVisible();
  });
});
