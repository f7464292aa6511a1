import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { clientAgainst } from '../../__testUtils__/fakeBackend';
import { renderInPortal } from '../../__testUtils__/renderInPortal';
import { smallLens } from '../../__testUtils__/smallLens';
import {
  answerOf,
  reviewOf,
  scoreSmall,
} from '../../__testUtils__/smallReview';
import { ConfirmView } from './ConfirmView';

const answers = [
  answerOf('SEC01', { selectedChoices: ['SEC01_BP01'] }),
  answerOf('SEC02', { selectedChoices: ['SEC02_BP01'] }),
  answerOf('REL01', { selectedChoices: ['REL01_BP01'] }),
];

async function show(given: Partial<Parameters<typeof ConfirmView>[0]> = {}) {
  const confirm = jest.fn(async () => {});
  const onOpen = jest.fn();
  const { container } = await renderInPortal(
    <ConfirmView
      lens={smallLens}
      review={reviewOf({
        status: 'stale',
        staleReasons: ['confirmation-overdue'],
        submittedAt: '2026-10-15T12:00:00.000Z',
      })}
      answers={answers}
      scored={scoreSmall(answers)}
      session={{ confirm }}
      mayUpdate
      onOpen={onOpen}
      {...given}
    />,
    clientAgainst({}).client,
  );
  return { confirm, onOpen, container, user: userEvent.setup() };
}

describe('ConfirmView', () => {
  it('confirms one answer', async () => {
    const { user, confirm, container } = await show();
    await user.click(screen.getByRole('button', { name: /^Security/ }));
    expect(await axe(container)).toHaveNoViolations();
    await user.click(
      screen.getByRole('button', { name: 'Access: still true' }),
    );
    expect(confirm).toHaveBeenCalledWith(['SEC01']);
    expect(await screen.findByText('Confirmed 1 answer.')).toBeInTheDocument();
  });

  it('confirms all of a pillar only where they are seen', async () => {
    const { user, confirm } = await show();
    const all = { name: 'All 2 of Security are still true' };
    expect(screen.queryByRole('button', all)).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^Security/ }));
    const access = screen.getByText('Access').closest('li');
    expect(access).toHaveTextContent('Grant least privilege: In place');
    expect(access).toHaveTextContent('Keep access private: Not in place');
    await user.click(screen.getByRole('button', all));
    expect(confirm).toHaveBeenCalledWith(['SEC01', 'SEC02']);
  });

  it('marks what is due, and unfolds its pillar', async () => {
    const { user, container } = await show({
      answers: answers.map(answer => ({
        ...answer,
        confirmBy:
          answer.questionId === 'SEC02'
            ? '2020-01-01T00:00:00.000Z'
            : '2999-01-01T00:00:00.000Z',
      })),
    });
    expect(
      screen.getByRole('button', { name: /^Security.* · 1 due$/ }),
    ).toHaveAttribute('aria-expanded', 'true');
    const due = screen.getByText('Due for confirmation').closest('li');
    expect(due).toHaveTextContent('Limit agents');
    expect(await axe(container)).toHaveNoViolations();
    const reliability = screen.getByRole('button', { name: /^Reliability/ });
    expect(reliability).toHaveAttribute('aria-expanded', 'false');
    await user.click(reliability);
    expect(screen.getAllByText('Due for confirmation')).toHaveLength(1);
  });

  it('lists alone what wants confirmation, with what has changed, also in a draft', async () => {
    const { user, container } = await show({
      review: reviewOf(),
      answers: answers.map(answer => ({
        ...answer,
        ...(answer.questionId === 'SEC02' && {
          subjects: {
            recordedAt: '2026-10-01T12:00:00.000Z',
            changes: [
              {
                kind: 'model' as const,
                ref: 'model:default/claude',
                title: 'Claude',
                from: '1',
                to: '2',
              },
            ],
          },
        }),
      })),
    });
    const panel = { name: /^Security.* · 1 about something that has changed$/ };
    expect(screen.getByRole('button', panel)).toHaveAttribute(
      'aria-expanded',
      'true',
    );
    const row = screen
      .getByText('Model Claude: version 1 became version 2', { exact: false })
      .closest('li')
      ?.parentElement?.closest('li');
    expect(row).toHaveTextContent('Limit agents');
    expect(screen.getByText('Access')).toBeVisible();
    await user.click(
      screen.getByRole('switch', {
        name: 'Only answers that want confirmation',
      }),
    );
    expect(screen.queryByText('Access')).not.toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: /^Reliability/ }),
    ).not.toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says what has happened since the review was submitted', async () => {
    await show();
    const notice = screen.getByText('Since then').closest('[data-status]');
    expect(notice).toHaveTextContent(
      'Some answers have not been confirmed for a long time. 3 answers were saved after the review was submitted.',
    );
  });

  it('says why it could not confirm', async () => {
    const confirm = async () => {
      throw new Error('The server is away');
    };
    const { user } = await show({ session: { confirm } });
    await user.click(screen.getByRole('button', { name: /^Reliability/ }));
    await user.click(
      screen.getByRole('button', { name: 'Quotas: still true' }),
    );
    expect(await screen.findByText('The server is away')).toBeInTheDocument();
  });

  it('is only read without the permission to change', async () => {
    const { user } = await show({ mayUpdate: false });
    await user.click(screen.getByRole('button', { name: /^Reliability/ }));
    const group = screen.getByRole('group', { name: /Reliability/ });
    expect(
      within(group).getByRole('button', { name: 'Quotas: still true' }),
    ).toBeDisabled();
  });

  it('has nothing to confirm before the review is submitted', async () => {
    await show({ review: reviewOf() });
    expect(screen.getByText('Nothing to confirm yet')).toBeInTheDocument();
  });
});
