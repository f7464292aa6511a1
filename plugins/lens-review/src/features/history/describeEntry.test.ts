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
