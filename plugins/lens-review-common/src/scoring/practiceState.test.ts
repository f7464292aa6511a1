import {
  answerTo,
  definitionOf,
  notApplicable,
  parsed,
} from '../__testUtils__/lens';
import { AnswerInput, Risk, ScoredQuestion } from '../model';
import { scoreReview } from './scoreReview';

/** BP1 is out of scope without agents. */
const lens = parsed(
  definitionOf({
    id: 'QQ1',
    choices: ['QQ1_BP1', 'QQ1_BP2', 'QQ1_BP3', 'QQ1_no'],
    rules: [
      ['QQ1_BP1 && QQ1_BP2 && QQ1_BP3', 'NO_RISK'],
      ['default', 'HIGH_RISK'],
    ],
  }),
  {
    questions: {
      QQ1: { choices: { QQ1_BP1: { outOfScopeWhen: [{ agents: 'no' }] } } },
    },
  },
);

function score(
  answer: Partial<AnswerInput> | undefined,
  scope = {},
): ScoredQuestion {
  const { questions } = scoreReview({
    lens,
    scope,
    answers: answer ? [answerTo('QQ1', answer)] : [],
    now: new Date('2026-11-20T12:00:00Z'),
  });
  return questions[0];
}

const [BP1, BP2, BP3] = ['QQ1_BP1', 'QQ1_BP2', 'QQ1_BP3'];
const ALL = [BP1, BP2, BP3];

describe('states of best practices by our own reading', () => {
  it.each<[string, Partial<AnswerInput> | undefined, states: string, Risk]>([
    ['no answer', undefined, 'unknown unknown unknown', 'UNANSWERED'],
    ['an empty answer', {}, 'unknown unknown unknown', 'UNANSWERED'],
    [
      'what is in no list is open',
      { selectedChoices: [BP1] },
      'established open open',
      'HIGH',
    ],
    [
      'none of these',
      { selectedChoices: ['QQ1_no'] },
      'open open open',
      'HIGH',
    ],
    [
      "don't know for one",
      { selectedChoices: [BP1], unknownChoices: [BP2] },
      'established unknown open',
      'HIGH',
    ],
    [
      "don't know for all",
      { unknownChoices: ALL },
      'unknown unknown unknown',
      'UNANSWERED',
    ],
    [
      'one not considered yet',
      { selectedChoices: [BP1], unansweredChoices: [BP2] },
      'established unknown open',
      'HIGH',
    ],
    [
      'one out of scope by a person',
      {
        selectedChoices: [BP1],
        notApplicableChoices: notApplicable('OUT_OF_SCOPE', BP2),
      },
      'established out-of-scope open',
      'HIGH',
    ],
    ...(
      [
        'BUSINESS_PRIORITIES',
        'ARCHITECTURE_CONSTRAINTS',
        'OTHER',
        'NONE',
      ] as const
    ).map((reason): [string, Partial<AnswerInput>, states: string, Risk] => [
      `not applicable for ${reason}`,
      {
        selectedChoices: [BP1, BP3],
        notApplicableChoices: notApplicable(reason, BP2),
      },
      'established open established',
      'NONE',
    ]),
    [
      'everything not applicable for a reason that leaves it open',
      { notApplicableChoices: notApplicable('BUSINESS_PRIORITIES', ...ALL) },
      'open open open',
      'NONE',
    ],
    [
      'an unanswered question with one out of scope',
      { notApplicableChoices: notApplicable('OUT_OF_SCOPE', BP2) },
      'unknown out-of-scope unknown',
      'UNANSWERED',
    ],
    [
      'an unanswered question with one not applicable otherwise',
      { notApplicableChoices: notApplicable('BUSINESS_PRIORITIES', BP2) },
      'unknown unknown unknown',
      'UNANSWERED',
    ],
    [
      'the question out of scope, its selections kept',
      { selectedChoices: [BP1], applicable: false, reason: 'OUT_OF_SCOPE' },
      'out-of-scope out-of-scope out-of-scope',
      'NOT_APPLICABLE',
    ],
    [
      'the question not applicable for another reason',
      {
        selectedChoices: [BP1],
        unknownChoices: [BP2],
        applicable: false,
        reason: 'BUSINESS_PRIORITIES',
      },
      'established unknown open',
      'NOT_APPLICABLE',
    ],
  ])('%s', (_, answer, states, risk) => {
    const question = score(answer);
    expect(question.practices.map(({ state }) => state).join(' ')).toBe(states);
    expect(question.risk).toBe(risk);
    expect(question.answered).toBe(risk !== 'UNANSWERED');
    expect(question.inScope).toBe(!/^(out-of-scope ?)+$/.test(states));
  });

  it.each<[string, Partial<AnswerInput> | undefined, states: string, Risk]>([
    ['no answer', undefined, 'out-of-scope unknown unknown', 'UNANSWERED'],
    [
      'the rest established',
      { selectedChoices: [BP2, BP3] },
      'out-of-scope established established',
      'NONE',
    ],
    [
      'selected all the same',
      { selectedChoices: [BP1] },
      'established open open',
      'HIGH',
    ],
    [
      'taken back',
      { selectedChoices: [BP2, BP3], inScopeChoices: [BP1] },
      'open established established',
      'HIGH',
    ],
  ])('with a scope fact that leaves BP1 out: %s', (_, answer, states, risk) => {
    const question = score(answer, { agents: 'no' });
    expect(question.practices.map(({ state }) => state).join(' ')).toBe(states);
    expect(question.risk).toBe(risk);
  });
});

describe('a question that scope facts leave out whole', () => {
  const outOfScopeWhen = [{ agents: 'no' }];
  const left = parsed(
    definitionOf({
      id: 'QQ1',
      choices: ['QQ1_BP1', 'QQ1_no'],
      rules: [['default', 'HIGH_RISK']],
    }),
    { questions: { QQ1: { choices: { QQ1_BP1: { outOfScopeWhen } } } } },
  );

  it('has no risk, is not in scope and is not counted', () => {
    const { questions, score: total } = scoreReview({
      lens: left,
      scope: { agents: 'no' },
      answers: [],
      now: new Date('2026-11-20T12:00:00Z'),
    });
    expect(questions[0]).toMatchObject({ risk: 'NONE', inScope: false });
    expect(questions[0].practices[0]).toMatchObject({
      state: 'out-of-scope',
      origin: 'scope',
    });
    expect(total).toMatchObject({
      risk: 'NONE',
      questions: 0,
      answered: 0,
      outOfScope: 1,
      unknownPractices: 0,
      maturity: null,
    });
  });
});
