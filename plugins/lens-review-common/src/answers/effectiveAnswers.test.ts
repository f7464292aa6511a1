import {
  answerTo,
  definitionOf,
  notApplicable,
  parsed,
} from '../__testUtils__/lens';
import { EffectiveChoice, ReviewScope } from '../model';
import { effectiveAnswers } from './effectiveAnswers';
import { AnswerOf, ProvidedChoice } from './types';

/** BP1 is out of scope without agents; BP2 always concerns. */
const lens = parsed(
  definitionOf({
    id: 'QQ1',
    choices: ['QQ1_BP1', 'QQ1_BP2', 'QQ1_no'],
    rules: [['default', 'HIGH_RISK']],
  }),
  {
    questions: {
      QQ1: { choices: { QQ1_BP1: { outOfScopeWhen: [{ agents: 'no' }] } } },
    },
  },
);

const NO_AGENTS: ReviewScope = { agents: 'no' };
const PROVIDED: ProvidedChoice[] = [
  { questionId: 'QQ1', choiceId: 'QQ1_BP1' },
  { questionId: 'QQ2', choiceId: 'QQ1_BP2' },
];

/** The effective BP1. */
function first(input: {
  scope?: ReviewScope;
  answer?: Partial<AnswerOf>;
  provided?: ProvidedChoice[];
}): EffectiveChoice {
  const [answer] = effectiveAnswers({
    lens,
    scope: input.scope ?? {},
    answers: input.answer ? [answerTo('QQ1', input.answer)] : [],
    provided: input.provided,
  });
  return answer.choices[0];
}

const BP1 = ['QQ1_BP1'];
type State = Omit<EffectiveChoice, 'choiceId'>;
const state = (given: Partial<State> & Pick<State, 'origin'>): State => ({
  selected: false,
  unknown: false,
  ...given,
});

describe('effectiveAnswers', () => {
  it.each<[string, Parameters<typeof first>[0], State]>([
    ['nobody has answered', {}, state({ unknown: true, origin: 'none' })],
    [
      'selected',
      { answer: { selectedChoices: BP1 } },
      state({ selected: true, origin: 'own' }),
    ],
    [
      'in no list: not in place',
      { answer: { selectedChoices: ['QQ1_BP2'] } },
      state({ origin: 'own' }),
    ],
    [
      "don't know",
      { answer: { unknownChoices: BP1 } },
      state({ unknown: true, origin: 'own' }),
    ],
    [
      'not considered yet',
      { answer: { unansweredChoices: BP1 } },
      state({ unknown: true, origin: 'none' }),
    ],
    [
      'not applicable',
      { answer: { notApplicableChoices: notApplicable('OTHER', ...BP1) } },
      state({ notApplicable: 'OTHER', origin: 'own' }),
    ],
    [
      'out of scope by a fact',
      { scope: NO_AGENTS },
      state({ notApplicable: 'OUT_OF_SCOPE', origin: 'scope' }),
    ],
    [
      'the fact has another value',
      { scope: { agents: 'yes' } },
      state({ unknown: true, origin: 'none' }),
    ],
    [
      'a fact against "not in place"',
      { scope: NO_AGENTS, answer: { selectedChoices: ['QQ1_BP2'] } },
      state({ notApplicable: 'OUT_OF_SCOPE', origin: 'scope' }),
    ],
    [
      'a fact against "don\'t know"',
      { scope: NO_AGENTS, answer: { unknownChoices: BP1 } },
      state({ notApplicable: 'OUT_OF_SCOPE', origin: 'scope' }),
    ],
    [
      'a selection against a fact',
      { scope: NO_AGENTS, answer: { selectedChoices: BP1 } },
      state({ selected: true, origin: 'own' }),
    ],
    [
      'a mark against a fact',
      {
        scope: NO_AGENTS,
        answer: {
          notApplicableChoices: notApplicable('BUSINESS_PRIORITIES', ...BP1),
        },
      },
      state({ notApplicable: 'BUSINESS_PRIORITIES', origin: 'own' }),
    ],
    [
      'taken back, not in place',
      { scope: NO_AGENTS, answer: { inScopeChoices: BP1 } },
      state({ origin: 'own' }),
    ],
    [
      'taken back, not considered yet',
      {
        scope: NO_AGENTS,
        answer: { inScopeChoices: BP1, unansweredChoices: BP1 },
      },
      state({ unknown: true, origin: 'none' }),
    ],
    [
      'provided',
      { provided: PROVIDED },
      state({ selected: true, origin: 'provided' }),
    ],
    [
      'provided, and the question answered without it',
      {
        provided: PROVIDED,
        answer: { unansweredChoices: BP1, selectedChoices: ['QQ1_BP2'] },
      },
      state({ selected: true, origin: 'provided' }),
    ],
    [
      'provided, and a person says not in place',
      { provided: PROVIDED, answer: { selectedChoices: ['QQ1_BP2'] } },
      state({ origin: 'own' }),
    ],
    [
      "provided, and a person doesn't know",
      { provided: PROVIDED, answer: { unknownChoices: BP1 } },
      state({ unknown: true, origin: 'own' }),
    ],
    [
      'provided, against a fact',
      { provided: PROVIDED, scope: NO_AGENTS },
      state({ selected: true, origin: 'provided' }),
    ],
  ])('%s', (_, input, expected) => {
    expect(first(input)).toEqual({ choiceId: 'QQ1_BP1', ...expected });
  });

  it('takes a provided choice only for the question that it names', () => {
    const [answer] = effectiveAnswers({
      lens,
      scope: {},
      answers: [],
      provided: PROVIDED,
    });
    expect(answer.choices[1]).toMatchObject({ selected: false });
  });

  it('never makes "none of these" unknown or out of scope', () => {
    const [answer] = effectiveAnswers({ lens, scope: NO_AGENTS, answers: [] });
    expect(answer.choices[2]).toEqual({
      choiceId: 'QQ1_no',
      ...state({ origin: 'none' }),
    });
  });

  it('passes on that a question is not applicable, and why', () => {
    const [answer] = effectiveAnswers({
      lens,
      scope: {},
      answers: [answerTo('QQ1', { applicable: false, reason: 'OUT_OF_SCOPE' })],
    });
    expect(answer).toMatchObject({
      questionId: 'QQ1',
      applicable: false,
      reason: 'OUT_OF_SCOPE',
    });
  });

  it('answers every question of the lens and no other', () => {
    const answers = effectiveAnswers({
      lens,
      scope: {},
      answers: [answerTo('gone', { selectedChoices: BP1 })],
    });
    expect(answers.map(({ questionId }) => questionId)).toEqual(['QQ1']);
  });
});
