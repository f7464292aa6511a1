import { InMemoryBackend } from '../../dev/server';
import { ENTITY_REF, openSession } from '../__testUtils__/openSession';
import { smallLens } from '../__testUtils__/smallLens';
import { setNotes, setPractice } from './draftChanges';
import { ReviewSession } from './ReviewSession';

const ana = { user: 'user:default/ana' };
const ben = { user: 'user:default/ben' };
const inPlace = { kind: 'in-place' } as const;
const notInPlace = { kind: 'not-in-place' } as const;

let backend: InMemoryBackend;

beforeEach(() => {
  window.localStorage.clear();
  backend = new InMemoryBackend({ lens: smallLens });
});

const stored = (questionId: string) =>
  backend.reviews
    .get(ENTITY_REF)
    ?.reply()
    .answers.find(answer => answer.questionId === questionId);

const stateOf = (session: ReviewSession, questionId: string) =>
  session.getSnapshot().saves.get(questionId)?.kind;

describe('ReviewSession', () => {
  it('saves a click, and takes the scorecard from the reply', async () => {
    const session = await openSession(backend, ana);
    session.answer('REL01', setPractice('REL01_BP01', inPlace));
    expect(session.getSnapshot().saveState).toBe('saving');
    expect(session.getSnapshot().scorecard.answered).toBe(0);

    await session.flush();

    expect(stored('REL01')?.selectedChoices).toEqual(['REL01_BP01']);
    expect(session.getSnapshot().saveState).toBe('saved');
    expect(session.getSnapshot().scorecard.answered).toBe(1);
    expect(window.localStorage).toHaveLength(0);
  });

  it('scores what is not saved yet', async () => {
    const session = await openSession(backend, ana);
    backend.offline = true;
    session.answer('REL01', setPractice('REL01_BP01', notInPlace));
    const { scored } = session.getSnapshot();
    expect(scored.score.openPractices.LOW).toBe(1);
    session.pause();
  });

  it('saves the newest of several changes on the revision that the server has', async () => {
    const session = await openSession(backend, ana);
    session.answer('SEC01', setPractice('SEC01_BP01', inPlace));
    session.answer('SEC01', setPractice('SEC01_BP02', inPlace));
    const first = session.flush();
    session.answer('SEC01', setNotes('Hello'), { typing: true });
    await first;
    await session.flush();

    expect(stored('SEC01')).toMatchObject({
      selectedChoices: ['SEC01_BP01', 'SEC01_BP02'],
      notes: 'Hello',
    });
    expect(session.getSnapshot().saveState).toBe('saved');
  });

  it('keeps what was entered while offline, over a reload too', async () => {
    const session = await openSession(backend, ana);
    backend.offline = true;
    session.answer('SEC01', setNotes('Typed on a train'));
    await session.flush();
    expect(stateOf(session, 'SEC01')).toBe('retrying');
    session.pause();

    backend.offline = false;
    const reloaded = await openSession(backend, ana);
    expect(reloaded.getSnapshot().pending.get('SEC01')?.draft.notes).toBe(
      'Typed on a train',
    );
    await reloaded.flush();
    expect(stored('SEC01')?.notes).toBe('Typed on a train');
    expect(reloaded.getSnapshot().saveState).toBe('saved');
  });

  it('does not show one person the drafts of another', async () => {
    const session = await openSession(backend, ana);
    backend.offline = true;
    session.answer('SEC01', setNotes('Mine'));
    session.pause();
    backend.offline = false;

    const other = await openSession(backend, ben);
    expect(other.getSnapshot().pending.size).toBe(0);
  });

  describe('when somebody else has saved the answer', () => {
    let session: ReviewSession;

    beforeEach(async () => {
      session = await openSession(backend, ana);
      const other = await openSession(backend, ben);
      other.answer('REL01', setPractice('REL01_BP01', inPlace));
      await other.flush();
      session.answer('REL01', setPractice('REL01_BP01', notInPlace));
      await session.flush();
    });

    it('keeps both versions until the person picks', () => {
      const { saves, pending } = session.getSnapshot();
      expect(saves.get('REL01')).toMatchObject({
        kind: 'conflict',
        current: { updatedBy: ben.user, selectedChoices: ['REL01_BP01'] },
      });
      expect(pending.get('REL01')?.content.selectedChoices).toEqual([
        'REL01_no',
      ]);
    });

    it('saves mine over theirs', async () => {
      session.resolve('REL01', 'mine');
      await session.flush();
      expect(stored('REL01')).toMatchObject({
        selectedChoices: ['REL01_no'],
        revision: 2,
      });
      expect(session.getSnapshot().saveState).toBe('saved');
    });

    it('takes theirs', async () => {
      session.resolve('REL01', 'theirs');
      const { pending, answers, saveState } = session.getSnapshot();
      expect(pending.size).toBe(0);
      expect(answers.get('REL01')?.updatedBy).toBe(ben.user);
      expect(saveState).toBe('saved');
      await session.reload();
      expect(session.getSnapshot().scorecard.answered).toBe(1);
      expect(stored('REL01')?.revision).toBe(1);
    });
  });

  it('holds back what needs a note until it has one', async () => {
    const session = await openSession(backend, ana);
    const other = { kind: 'not-applicable', reason: 'OTHER' } as const;
    session.answer('REL01', setPractice('REL01_BP01', other));
    await session.flush();
    expect(stateOf(session, 'REL01')).toBe('incomplete');
    expect(stored('REL01')).toBeUndefined();

    session.answer(
      'REL01',
      setPractice('REL01_BP01', { ...other, note: 'Provided by the gateway' }),
    );
    await session.flush();
    expect(stored('REL01')?.notApplicableChoices[0].reason).toBe('OTHER');
  });

  it('keeps the draft when the server refuses it', async () => {
    const session = await openSession(backend, ana);
    session.answer('REL01', setNotes('Refused'), { typing: true });
    backend.reviews.clear();
    await session.flush();
    expect(session.getSnapshot().saves.get('REL01')).toEqual({
      kind: 'refused',
      message: expect.stringContaining('There is no review'),
    });
    expect(window.localStorage).toHaveLength(1);
  });

  it('changes nothing where the person may only read', async () => {
    await openSession(backend, ana);
    const session = await openSession(backend, { ...ben, mayUpdate: false });
    session.answer('REL01', setNotes('No'));
    await session.flush();
    expect(session.getSnapshot().pending.size).toBe(0);
  });

  it('submits after what is left has been saved', async () => {
    const session = await openSession(backend, ana);
    for (const { id, choices } of smallLens.pillars.flatMap(
      pillar => pillar.questions,
    )) {
      for (const choice of choices.filter(each => !each.noneOfThese)) {
        session.answer(id, setPractice(choice.id, inPlace));
      }
    }
    await session.submit();
    const { review, scorecard } = session.getSnapshot();
    expect(review).toMatchObject({
      status: 'complete',
      submittedBy: ana.user,
    });
    expect(scorecard.answered).toBe(4);
  });

  it('lets "none of these" follow the scope', async () => {
    const session = await openSession(backend, ana);
    session.answer('SEC02', setPractice('SEC02_BP01', notInPlace));
    await session.flush();
    expect(stored('SEC02')?.selectedChoices).toEqual(['SEC02_no']);

    await session.patch({ scope: { agents: 'no-agents' } });
    await session.flush();
    expect(stored('SEC02')?.selectedChoices).toEqual([]);
    expect(session.getSnapshot().scorecard.outOfScope).toBe(1);
  });
});
