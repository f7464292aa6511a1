import { useState } from 'react';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { InMemoryBackend } from '../../../dev/server';
import { clientAgainst } from '../../__testUtils__/fakeBackend';
import { openSession } from '../../__testUtils__/openSession';
import { renderInPortal } from '../../__testUtils__/renderInPortal';
import { smallLens } from '../../__testUtils__/smallLens';
import { answerOf, reviewOf } from '../../__testUtils__/smallReview';
import { toDraft } from '../../state';
import { HistoryView } from './HistoryView';

const question = smallLens.pillars[0].questions[0];
const PATH = 'GET /entities/component/default/copilot/reviews/small/history';
const FIRST_PAGE = `${PATH}?limit=30`;

const saved = {
  id: '2',
  type: 'answer-saved',
  questionId: 'SEC01',
  revision: 7,
  at: '2026-11-20T12:00:00.000Z',
  by: 'user:default/ana',
  via: 'plugin:demo',
  from: answerOf('SEC01', { selectedChoices: ['SEC01_no'] }),
  to: answerOf('SEC01', { selectedChoices: ['SEC01_BP01'] }),
};
const started = {
  id: '1',
  type: 'review-started',
  at: '2026-11-19T12:00:00.000Z',
  by: 'user:default/ana',
};

async function show(
  replies: Parameters<typeof clientAgainst>[0],
  options: { mayUpdate?: boolean } = {},
) {
  const onOpen = jest.fn();
  const { client, requests } = clientAgainst(replies);
  const backend = new InMemoryBackend({ lens: smallLens });
  const { mayUpdate } = options;
  await openSession(backend, { user: 'user:default/ana' });
  const session = await openSession(backend, {
    user: 'user:default/ana',
    mayUpdate,
  });
  const { container } = await renderInPortal(
    <HistoryView
      lens={smallLens}
      review={reviewOf()}
      session={session}
      onOpen={onOpen}
    />,
    client,
  );
  return { onOpen, requests, container, session, user: userEvent.setup() };
}

describe('HistoryView', () => {
  it('says who did what, when, from what to what', async () => {
    const { container, onOpen, user } = await show({
      [FIRST_PAGE]: { items: [saved, started] },
    });
    const [item] = await screen.findAllByRole('listitem');
    expect(item).toHaveTextContent('Answered Access');
    expect(item).toHaveTextContent(/ana through plugin:demo/);
    expect(item).toHaveTextContent(
      'Grant least privilege: Not in place → In place',
    );
    expect(item.querySelector('time')).toHaveAttribute('datetime', saved.at);
    expect(await axe(container)).toHaveNoViolations();
    await user.click(
      screen.getByRole('button', {
        name: 'Answered Access: open the question',
      }),
    );
    expect(onOpen).toHaveBeenCalledWith({ questionId: 'SEC01' });
  });

  it('adds older pages until there are none', async () => {
    const { user, requests } = await show({
      [FIRST_PAGE]: { items: [saved], nextCursor: 'c1' },
      [`${PATH}?cursor=c1&limit=30`]: { items: [started] },
    });
    const more = await screen.findByRole('button', {
      name: 'Show older changes',
    });
    await user.click(more);
    expect(await screen.findByText('Started the review')).toBeInTheDocument();
    expect(screen.getByText('Answered Access')).toBeInTheDocument();
    expect(more).not.toBeInTheDocument();
    expect(requests).toEqual([FIRST_PAGE, `${PATH}?cursor=c1&limit=30`]);
  });

  it('keeps what is there when a page fails, and tries that page again', async () => {
    let isAway = true;
    const error = { error: { name: 'Error', message: 'Away' } };
    const { user } = await show({
      [FIRST_PAGE]: { items: [saved], nextCursor: 'c1' },
      [`${PATH}?cursor=c1&limit=30`]: () =>
        isAway ? { status: 503, body: error } : { items: [started] },
    });
    await user.click(
      await screen.findByRole('button', { name: 'Show older changes' }),
    );
    const again = await screen.findByRole('button', { name: 'Try again' });
    expect(screen.getByText('Answered Access')).toBeInTheDocument();
    isAway = false;
    await user.click(again);
    expect(await screen.findByText('Started the review')).toBeInTheDocument();
  });

  it('restores an answer as an ordinary save, after a confirmation', async () => {
    const { user, session, requests } = await show({
      [FIRST_PAGE]: { items: [saved, started] },
    });
    session.answer('SEC01', () => toDraft(question, undefined));
    await session.flush();
    await user.click(
      await screen.findByRole('button', {
        name: /^Restore the answer to Access of 20 Nov 2026/,
      }),
    );
    const dialog = screen.getByRole('dialog', { name: 'Restore this answer' });
    expect(session.getSnapshot().answers.get('SEC01')?.selectedChoices).toEqual(
      [],
    );
    await user.click(within(dialog).getByRole('button', { name: 'Restore' }));
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    expect(session.getSnapshot().answers.get('SEC01')).toMatchObject({
      selectedChoices: ['SEC01_BP01'],
      revision: 2,
    });
    expect(requests).toEqual([FIRST_PAGE, FIRST_PAGE]);
  });

  it('offers no answer to restore to those who may only read', async () => {
    await show({ [FIRST_PAGE]: { items: [saved] } }, { mayUpdate: false });
    await screen.findByText('Answered Access');
    expect(screen.queryByRole('button', { name: /^Restore/ })).toBeNull();
  });

  it('says so where there is no history', async () => {
    await show({ [FIRST_PAGE]: { items: [] } });
    expect(await screen.findByText('No history yet')).toBeInTheDocument();
  });

  it('is read again when the review has changed', async () => {
    const { client, requests } = clientAgainst({
      [FIRST_PAGE]: { items: [started] },
    });
    const session = await openSession(
      new InMemoryBackend({ lens: smallLens }),
      {
        user: 'user:default/ana',
      },
    );
    function Changing() {
      const [review, setReview] = useState(reviewOf());
      return (
        <>
          <button onClick={() => setReview(reviewOf({ updatedAt: saved.at }))}>
            Change
          </button>
          <HistoryView
            lens={smallLens}
            review={review}
            session={session}
            onOpen={jest.fn()}
          />
        </>
      );
    }
    await renderInPortal(<Changing />, client);
    expect(await screen.findByText('Started the review')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Change' }));
    await waitFor(() => expect(requests).toEqual([FIRST_PAGE, FIRST_PAGE]));
  });
});
