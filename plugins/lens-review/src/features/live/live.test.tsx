import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { InMemoryBackend } from '../../../dev/server';
import { fakeSignals } from '../../__testUtils__/fakeSignals';
import { ENTITY_REF, openSession } from '../../__testUtils__/openSession';
import { renderTab } from '../../__testUtils__/renderTab';
import { smallLens } from '../../__testUtils__/smallLens';
import { unseenLayout } from '../../__testUtils__/unseenLayout';
import { ReviewSession, setNotes, setPractice } from '../../state';

const BEN = { user: 'user:default/ben' };

let backend: InMemoryBackend;
let ben: ReviewSession;
let signals: ReturnType<typeof fakeSignals>;

beforeAll(unseenLayout);
beforeEach(async () => {
  window.localStorage.clear();
  backend = new InMemoryBackend({ lens: smallLens });
  ben = await openSession(backend, BEN);
  signals = fakeSignals();
});

const radio = async (practice: string, name: string) =>
  within(await screen.findByRole('radiogroup', { name: practice })).getByRole(
    'radio',
    { name },
  );
const revisionOf = (questionId: string) =>
  backend.reviews
    .get(ENTITY_REF)
    ?.reply()
    .answers.find(answer => answer.questionId === questionId)?.revision ?? 0;
/** What is read out. */
const said = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join();
const reads = () =>
  backend.answered.filter(name => name === 'getReview').length;

/** Ben saves, and the server signals it. */
async function benSaves(
  questionId: string,
  change: Parameters<ReviewSession['answer']>[1],
) {
  ben.answer(questionId, change);
  await ben.flush();
  act(() =>
    signals.send({
      answers: [{ questionId, revision: revisionOf(questionId) }],
      review: false,
    }),
  );
}

it('shows what somebody else saves, and says so, without a reload', async () => {
  await renderTab(backend, { search: '?question=SEC02', signals });
  expect(await radio('Limit agents', 'In place')).not.toBeChecked();
  await benSaves('SEC02', setPractice('SEC02_BP01', { kind: 'in-place' }));
  await waitFor(async () =>
    expect(await radio('Limit agents', 'In place')).toBeChecked(),
  );
  expect(said()).toMatch(/ben changed the answer to Agents/);
});

it('keeps what is being written here, and says who has saved meanwhile', async () => {
  await renderTab(backend, { search: '?question=SEC02', signals });
  backend.offline = true;
  await userEvent.click(await radio('Limit agents', 'Not in place'));
  await screen.findAllByText(/Could not save, will retry/);
  backend.offline = false;
  await benSaves('SEC02', setPractice('SEC02_BP01', { kind: 'in-place' }));
  expect(
    await screen.findByText(/What you have entered is kept/),
  ).toHaveTextContent(/ben changed this answer/);
  expect(await radio('Limit agents', 'Not in place')).toBeChecked();

  await userEvent.click(screen.getByRole('button', { name: 'Try now' }));
  await userEvent.click(
    await screen.findByRole('button', { name: 'Keep mine' }),
  );
  await waitFor(() => expect(revisionOf('SEC02')).toBe(2));
  expect(screen.queryByText(/What you have entered is kept/)).toBeNull();
  expect(await radio('Limit agents', 'Not in place')).toBeChecked();
});

it('reads the review once for several signals, and not at all for one of its own saves', async () => {
  await renderTab(backend, { search: '?question=SEC02', signals });
  await userEvent.click(await radio('Limit agents', 'In place'));
  await waitFor(() => expect(revisionOf('SEC02')).toBe(1));
  const before = reads();
  const own = { questionId: 'SEC02', revision: 1 };
  act(() => signals.send({ answers: [own], review: false }));
  act(() => signals.send({ answers: 'nonsense', review: false }));
  await new Promise(resolve => setTimeout(resolve, 600));
  expect(reads()).toBe(before);

  ben.answer('REL01', setPractice('REL01_BP01', { kind: 'in-place' }));
  await ben.flush();
  ben.answer('REL01', setNotes('Twice'));
  await ben.flush();
  act(() =>
    [1, 2].forEach(revision =>
      signals.send({
        answers: [{ questionId: 'REL01', revision }],
        review: false,
      }),
    ),
  );
  await waitFor(() => expect(said()).toMatch(/ben changed the answer to/));
  expect(reads()).toBe(before + 1);
});
