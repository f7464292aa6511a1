import { answerTo, definitionOf, parsed } from '../__testUtils__/lens';
import { AnswerOf } from '../answers';
import { missingQuestions } from './missingQuestions';
import { reviewStatus } from './reviewStatus';
import { scoreReview } from './scoreReview';
import { Acceptance, EvidenceVerdict } from './types';

const rules = [['default', 'HIGH_RISK']] as const;
const lens = parsed(
  definitionOf(
    { id: 'QQ1', choices: ['QQ1_BP1'], rules },
    { id: 'QQ2', choices: ['QQ2_BP1'], rules },
    { id: 'QQ3', choices: ['QQ3_BP1'], rules },
  ),
  {
    questions: {
      QQ3: { choices: { QQ3_BP1: { outOfScopeWhen: [{ agents: 'no' }] } } },
    },
  },
);
const now = new Date('2026-11-20T12:00:00Z');
const first = answerTo('QQ1', { selectedChoices: ['QQ1_BP1'] });
const second = answerTo('QQ2', { selectedChoices: ['QQ2_BP1'] });

function scored(
  answers: AnswerOf[],
  accepted?: Acceptance[],
  evidence?: EvidenceVerdict[],
) {
  const scope = { agents: 'no' };
  return scoreReview({ lens, scope, answers, accepted, evidence, now });
}

/** Evidence against the first answer, and the score with it. */
function contradicted(change: Partial<EvidenceVerdict>) {
  const evidence: EvidenceVerdict[] = [
    {
      questionId: 'QQ1',
      choiceId: 'QQ1_BP1',
      verdict: 'contradicts',
      since: '2026-11-05T00:00:00.000Z',
      ...change,
    },
  ];
  return { evidence, scored: scored([first, second], [], evidence) };
}

const whole = scored([first, second]);
const confirmed = (questionId: string, confirmedAt: string) => ({
  questionId,
  confirmedAt,
});

describe('missingQuestions', () => {
  it('names questions in scope without an answer', () => {
    expect(missingQuestions(scored([first]))).toEqual(['QQ2']);
    expect(missingQuestions(whole)).toEqual([]);
  });

  it('takes "don\'t know" for all of a question as no answer', () => {
    const unknown = answerTo('QQ2', { unknownChoices: ['QQ2_BP1'] });
    expect(missingQuestions(scored([first, unknown]))).toEqual(['QQ2']);
  });
});

describe('reviewStatus', () => {
  const submittedAt = '2026-11-01T00:00:00.000Z';
  const answers = [
    confirmed('QQ1', '2026-10-31T00:00:00.000Z'),
    confirmed('QQ2', '2026-10-30T00:00:00.000Z'),
  ];

  it('is a draft until it is submitted, complete or not', () => {
    expect(
      reviewStatus({
        scored: whole,
        answers,
        confirmEveryDays: 1,
        lensIsOld: true,
        now,
      }),
    ).toEqual({ status: 'draft', staleReasons: [], validUntil: undefined });
  });

  it('is complete once it is submitted', () => {
    expect(
      reviewStatus({ scored: whole, submittedAt, answers, now }),
    ).toMatchObject({ status: 'complete', staleReasons: [] });
  });

  it.each<[string, Partial<Parameters<typeof reviewStatus>[0]>, string[]]>([
    ['an answer is missing', { scored: scored([first]) }, ['answer-missing']],
    [
      'the scope changed afterwards',
      { scopeChangedAt: '2026-11-01T00:00:01.000Z' },
      ['scope-changed'],
    ],
    ['the scope changed before', { scopeChangedAt: submittedAt }, []],
    [
      'an answer was confirmed exactly as long ago as allowed',
      {
        answers: [confirmed('QQ1', '2026-11-10T12:00:00.000Z')],
        confirmEveryDays: 10,
      },
      ['confirmation-overdue'],
    ],
    [
      'an answer was confirmed a moment later',
      {
        answers: [confirmed('QQ1', '2026-11-10T12:00:01.000Z')],
        confirmEveryDays: 10,
      },
      [],
    ],
    [
      'an answer out of scope aged',
      {
        answers: [confirmed('QQ3', '2020-01-01T00:00:00.000Z')],
        confirmEveryDays: 10,
      },
      [],
    ],
    [
      'evidence contradicts an answer that was confirmed before',
      contradicted({}),
      ['evidence-newer'],
    ],
    [
      'the answer was confirmed after the evidence began to contradict it',
      {
        ...contradicted({}),
        answers: [confirmed('QQ1', '2026-11-05T00:00:00.001Z')],
      },
      [],
    ],
    ['the contradiction is disputed', contradicted({ disputed: true }), []],
    [
      'the contradiction is no longer current',
      contradicted({ expiresAt: now.toISOString() }),
      [],
    ],
    ['evidence supports the answer', contradicted({ verdict: 'supports' }), []],
    [
      'evidence contradicts what nobody claims',
      contradicted({ questionId: 'QQ2', choiceId: 'QQ2_BP2' }),
      [],
    ],
    [
      'it is not known since when evidence contradicts',
      contradicted({ since: undefined }),
      [],
    ],
    [
      'there is a newer version of the lens',
      { lensIsOld: true },
      ['lens-version-old'],
    ],
    [
      'several things',
      {
        scored: scored([first]),
        scopeChangedAt: '2026-11-02T00:00:00.000Z',
        confirmEveryDays: 5,
        lensIsOld: true,
      },
      [
        'answer-missing',
        'scope-changed',
        'confirmation-overdue',
        'lens-version-old',
      ],
    ],
  ])('%s', (_, input, staleReasons) => {
    expect(
      reviewStatus({ scored: whole, submittedAt, answers, now, ...input }),
    ).toMatchObject({
      status: staleReasons.length > 0 ? 'stale' : 'complete',
      staleReasons,
    });
  });

  describe('validUntil', () => {
    const expiresAt = '2026-12-15T00:00:00.000Z';
    const accepted = [{ questionId: 'QQ1', choiceId: 'QQ1_BP1', expiresAt }];
    const lapsing = scored([first, second], accepted);

    it.each<[string, number | undefined, string | undefined]>([
      [
        'the next confirmation, where it comes first',
        30,
        '2026-11-29T00:00:00.000Z',
      ],
      ['an acceptance, where it comes first', 300, expiresAt],
      ['an acceptance, where answers do not age', undefined, expiresAt],
      ['an acceptance, where a confirmation is already overdue', 5, expiresAt],
    ])('is %s', (_, confirmEveryDays, validUntil) => {
      const standing = reviewStatus({
        scored: lapsing,
        submittedAt,
        answers,
        confirmEveryDays,
        now,
      });
      expect(standing.validUntil).toBe(validUntil);
    });
  });
});
