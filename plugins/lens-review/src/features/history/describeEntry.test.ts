import { HistoryEntry } from '@genai-lens/backstage-plugin-lens-review-common';
import { smallLens } from '../../__testUtils__/smallLens';
import { answerOf } from '../../__testUtils__/smallReview';
import { describeEntry } from './describeEntry';

function entryOf(given: Partial<HistoryEntry>): HistoryEntry {
  return {
    id: '1',
    type: 'answer-saved',
    questionId: 'SEC01',
    at: '2026-11-20T12:00:00.000Z',
    by: 'user:default/ana',
    ...given,
  };
}

const wordsOf = (given: Partial<HistoryEntry>, scope = {}) =>
  describeEntry({ entry: entryOf(given), lens: smallLens, scope });

describe('describeEntry', () => {
  it('says what was disputed and why, and that it no longer is', () => {
    const to = { choiceId: 'SEC01_BP01' };
    expect(
      wordsOf({ type: 'evidence-disputed', to: { ...to, reason: 'Outdated' } }),
    ).toMatchObject({
      headline: 'Disputed the evidence on Access',
      changes: [{ what: 'Grant least privilege', to: 'Outdated' }],
    });
    expect(wordsOf({ type: 'dispute-withdrawn', to })).toMatchObject({
      headline: 'Took back the dispute on Access',
      changes: [
        { what: 'Grant least privilege', to: 'The evidence counts again' },
      ],
    });
  });

  it('names the template that an answer was taken over from', () => {
    const to = {
      ...answerOf('SEC01', { selectedChoices: ['SEC01_BP01'] }),
      template: { id: 't1', name: 'Behind the gateway', revision: 2 },
    };
    const { headline, changes } = wordsOf({ to });
    expect(headline).toBe(
      'Answered Access from the template “Behind the gateway”',
    );
    expect(changes).toContainEqual({
      what: 'Grant least privilege',
      to: 'In place',
    });
  });

  it('says what had changed where an answer was confirmed all the same', () => {
    const changes = [
      { kind: 'model', ref: 'model:default/x', title: 'X', from: '1', to: '2' },
      'nonsense',
    ];
    expect(wordsOf({ type: 'answer-confirmed', to: { changes } })).toEqual({
      headline: 'Confirmed that Access is still true',
      questionId: 'SEC01',
      changes: [
        { what: 'Although', to: 'Model X: version 1 became version 2' },
      ],
    });
    expect(wordsOf({ type: 'answer-confirmed' }).changes).toEqual([]);
  });

  it('says what is planned, from what to what', () => {
    const before = { choiceId: 'SEC01_BP01', status: 'open' };
    const to = {
      ...before,
      owner: 'user:default/bo',
      dueAt: '2026-12-24',
      ticketUrl: 'https://tickets.example.com/7',
    };
    expect(wordsOf({ type: 'improvement-planned', to })).toEqual({
      headline: 'Planned how to close “Grant least privilege”',
      questionId: 'SEC01',
      changes: [
        { what: 'Owner', to: 'bo' },
        { what: 'Due', to: '24 Dec 2026' },
        { what: 'Ticket', to: 'https://tickets.example.com/7' },
      ],
    });
    const { changes } = wordsOf({
      type: 'improvement-planned',
      from: to,
      to: { ...to, owner: undefined, status: 'done' },
    });
    expect(changes).toEqual([
      { what: 'Owner', from: 'bo', to: 'None' },
      { what: 'Status', from: 'Not begun', to: 'Done' },
    ]);
  });

  it('says which risk was accepted until when and why, and that it no longer is', () => {
    const to = {
      choiceId: 'SEC01_BP01',
      status: 'requested',
      reason: 'Until the move',
      expiresAt: '2026-12-24T12:00:00.000Z',
    };
    expect(wordsOf({ type: 'acceptance-requested', to })).toMatchObject({
      headline: 'Asked to accept the risk of “Grant least privilege”',
      changes: [
        { what: 'Risk', to: 'Asked for until 24 Dec 2026' },
        { what: 'Reason', to: 'Until the move' },
      ],
    });
    expect(
      wordsOf({
        type: 'acceptance-revoked',
        from: { choiceId: 'SEC01_BP01', status: 'accepted' },
        to: { ...to, status: 'revoked' },
      }).changes,
    ).toEqual([{ what: 'Risk', from: 'Accepted', to: 'Not accepted' }]);
    expect(
      wordsOf({
        type: 'acceptance-declined',
        from: { choiceId: 'SEC01_BP01', status: 'requested' },
        to: { ...to, status: 'declined', reason: 'Fix it first' },
      }),
    ).toMatchObject({
      headline: 'Declined to accept the risk of “Grant least privilege”',
      changes: [
        { what: 'Risk', from: 'Asked for', to: 'Declined' },
        { what: 'Reason', to: 'Fix it first' },
      ],
    });
  });

  it('says to whom a question was handed, and that it was taken back', () => {
    const given = {
      to: 'user:default/bo',
      message: 'You run it',
      expiresAt: '2026-12-24T12:00:00.000Z',
    };
    expect(wordsOf({ type: 'question-handed-over', to: given })).toMatchObject({
      headline: 'Handed Access over',
      changes: [
        { what: 'Who may answer', to: 'bo' },
        { what: 'Until', to: '24 Dec 2026' },
        { what: 'Message', to: 'You run it' },
      ],
    });
    expect(
      wordsOf({ type: 'question-taken-back', from: given }).changes,
    ).toEqual([
      {
        what: 'Who may answer',
        from: 'bo',
        to: 'Who may change the review, alone',
      },
    ]);
  });

  it('says of a first answer what it says of each best practice', () => {
    const { headline, questionId, changes } = wordsOf({
      to: answerOf('SEC01', {
        selectedChoices: ['SEC01_BP01'],
        unknownChoices: ['SEC01_BP02'],
        notes: 'Ask **Bo**',
      }),
    });
    expect(headline).toBe('Answered Access');
    expect(questionId).toBe('SEC01');
    expect(changes).toEqual([
      { what: 'Grant least privilege', to: 'In place' },
      { what: 'Keep access private', to: "Don't know" },
      { what: 'Notes', to: 'Added' },
    ]);
  });

  it('says only what a later answer changed', () => {
    const { changes } = wordsOf({
      from: answerOf('SEC01', {
        selectedChoices: ['SEC01_BP01'],
        choiceNotes: { SEC01_BP01: 'Since May' },
      }),
      to: answerOf('SEC01', {
        selectedChoices: ['SEC01_BP01'],
        notApplicableChoices: [
          { choiceId: 'SEC01_BP02', reason: 'BUSINESS_PRIORITIES' },
        ],
      }),
    });
    expect(changes).toEqual([
      { what: 'Note on Grant least privilege', to: 'Removed' },
      {
        what: 'Keep access private',
        from: 'Not in place',
        to: 'Not applicable: business priorities',
      },
    ]);
  });

  it('tells what the scope leaves out from what is not in place', () => {
    const to = answerOf('SEC02', { selectedChoices: ['SEC02_no'] });
    const given = { questionId: 'SEC02', to };
    expect(wordsOf(given, { agents: 'no-agents' }).changes).toEqual([
      { what: 'Limit agents', to: 'Out of scope' },
    ]);
    expect(wordsOf(given, { agents: 'agents' }).changes).toEqual([
      { what: 'Limit agents', to: 'Not in place' },
    ]);
  });

  it('says when a whole question is not applicable', () => {
    const { changes } = wordsOf({
      from: answerOf('SEC01'),
      to: answerOf('SEC01', { applicable: false, reason: 'OUT_OF_SCOPE' }),
    });
    expect(changes).toEqual([
      { what: 'The whole question', from: 'Applicable', to: 'Out of scope' },
    ]);
  });

  it('names scope facts, scenarios and pillars by their titles', () => {
    const { headline, changes } = wordsOf({
      type: 'review-changed',
      questionId: undefined,
      from: { scope: { agents: 'agents' }, scenarios: ['copilot'] },
      to: {
        scope: { agents: 'no-agents', personalData: 'personal' },
        scenarios: ['copilot', 'platform'],
        pillarPriority: ['reliability', 'security'],
      },
    });
    expect(headline).toBe('Changed the review');
    expect(changes).toEqual([
      { what: 'Agents or tools', from: 'Yes', to: 'No' },
      { what: 'Personal data', from: 'Not said', to: 'Yes' },
      { what: 'Scenarios', from: 'Co-pilot', to: 'Co-pilot, Platform' },
      {
        what: 'Priority of the pillars',
        from: 'None',
        to: 'Reliability, Security',
      },
    ]);
  });

  it.each([
    ['review-started', 'Started the review'],
    ['review-submitted', 'Submitted the review'],
    ['answer-confirmed', 'Confirmed that Access is still true'],
  ] as const)('%s is "%s"', (type, headline) => {
    expect(wordsOf({ type })).toMatchObject({ headline, changes: [] });
  });

  it('names a question that the lens no longer has by its id', () => {
    expect(wordsOf({ questionId: 'OLD01', to: answerOf('OLD01') })).toEqual({
      headline: 'Answered OLD01',
      questionId: undefined,
      changes: [],
    });
  });
});
