import {
  answerTo,
  definitionOf,
  notApplicable,
  parsed,
} from '../__testUtils__/lens';
import { AnswerInput, Risk, RuleLevel } from '../model';
import { scoreReview } from './scoreReview';

type Rules = readonly (readonly [condition: string, level: RuleLevel])[];

/** As in the published lenses: no risk only with everything. */
const PUBLISHED: Rules = [
  ['A_1 && A_2', 'NO_RISK'],
  ['(!A_1) || (!A_2)', 'HIGH_RISK'],
  ['default', 'MEDIUM_RISK'],
];

function riskOf(rules: Rules, answer: Partial<AnswerInput>): Risk {
  const lens = parsed(
    definitionOf({ id: 'QQ1', choices: ['A_1', 'A_2', 'A_no'], rules }),
  );
  const { questions } = scoreReview({
    lens,
    scope: {},
    answers: [answerTo('QQ1', answer)],
    now: new Date('2026-11-20T12:00:00Z'),
  });
  return questions[0].risk;
}

/** `T` selected, `N` not applicable, `F` neither; for A_1 and A_2. */
function marks(values: string): Partial<AnswerInput> {
  const ids = ['A_1', 'A_2'];
  return {
    selectedChoices: ids.filter((_, i) => values[i] === 'T'),
    notApplicableChoices: notApplicable(
      'BUSINESS_PRIORITIES',
      ...ids.filter((_, i) => values[i] === 'N'),
    ),
  };
}

describe('risk of a question by the AWS reading', () => {
  it.each<[values: string, risk: Risk]>([
    ['TT', 'NONE'],
    ['TF', 'HIGH'],
    ['FT', 'HIGH'],
    ['FF', 'UNANSWERED'],
    ['TN', 'NONE'],
    ['NT', 'NONE'],
    ['NF', 'UNANSWERED'],
    ['FN', 'UNANSWERED'],
    ['NN', 'NONE'],
  ])('published rules with %s: %s', (values, risk) => {
    expect(riskOf(PUBLISHED, marks(values))).toBe(risk);
  });

  it.each<[string, Partial<AnswerInput>, Risk]>([
    ['none of these', { selectedChoices: ['A_no'] }, 'HIGH'],
    [
      'none of these beside a mark',
      { ...marks('NF'), selectedChoices: ['A_no'] },
      'HIGH',
    ],
    [
      'none of these with everything not applicable',
      { ...marks('NN'), selectedChoices: ['A_no'] },
      'NONE',
    ],
    [
      'an imported mixture of none of these with selections',
      { selectedChoices: ['A_1', 'A_2', 'A_no'] },
      'NONE',
    ],
    ["don't know for all", { unknownChoices: ['A_1', 'A_2'] }, 'UNANSWERED'],
    [
      "don't know is neither selected nor neutral",
      { selectedChoices: ['A_1'], unknownChoices: ['A_2'] },
      'HIGH',
    ],
    [
      'not applicable as a whole, selections kept',
      { ...marks('TT'), applicable: false, reason: 'BUSINESS_PRIORITIES' },
      'NOT_APPLICABLE',
    ],
  ])('published rules with %s: %s', (_, answer, risk) => {
    expect(riskOf(PUBLISHED, answer)).toBe(risk);
  });

  it('is unanswered without an answer', () => {
    const lens = parsed(
      definitionOf({ id: 'QQ1', choices: ['A_1'], rules: PUBLISHED.slice(2) }),
    );
    const now = new Date('2026-11-20T12:00:00Z');
    const scored = scoreReview({ lens, scope: {}, answers: [], now });
    expect(scored.questions[0].risk).toBe('UNANSWERED');
  });

  it.each<[string, Rules, values: string, Risk]>([
    [
      'the first rule that holds wins, whatever its level',
      [
        ['A_1', 'MEDIUM_RISK'],
        ['A_1', 'HIGH_RISK'],
        ['default', 'NO_RISK'],
      ],
      'TF',
      'MEDIUM',
    ],
    [
      'the default wins over what comes after it',
      [
        ['default', 'MEDIUM_RISK'],
        ['A_1', 'NO_RISK'],
      ],
      'TF',
      'MEDIUM',
    ],
    [
      'the default holds where nothing before it does',
      [
        ['A_1 && A_2', 'NO_RISK'],
        ['default', 'HIGH_RISK'],
      ],
      'TF',
      'HIGH',
    ],
    [
      'a neutral rule holds where its level is no risk',
      [
        ['A_2', 'NO_RISK'],
        ['default', 'HIGH_RISK'],
      ],
      'TN',
      'NONE',
    ],
    [
      'a neutral rule of medium risk does not hold',
      [
        ['A_2', 'MEDIUM_RISK'],
        ['default', 'NO_RISK'],
      ],
      'TN',
      'NONE',
    ],
    [
      'a neutral rule of high risk does not hold',
      [
        ['!A_2', 'HIGH_RISK'],
        ['default', 'MEDIUM_RISK'],
      ],
      'TN',
      'MEDIUM',
    ],
    [
      'none holds: the highest level that the rules name',
      [
        ['A_2', 'NO_RISK'],
        ['A_1 && A_2', 'HIGH_RISK'],
      ],
      'TF',
      'HIGH',
    ],
    [
      'none holds: medium, where no rule names high',
      [
        ['A_2', 'MEDIUM_RISK'],
        ['A_1 && A_2', 'NO_RISK'],
      ],
      'TF',
      'MEDIUM',
    ],
    [
      'none holds: none, where no rule names more',
      [['A_2', 'NO_RISK']],
      'TF',
      'NONE',
    ],
    [
      'a rule may ask for none of these',
      [
        ['A_no', 'HIGH_RISK'],
        ['default', 'MEDIUM_RISK'],
      ],
      'TF',
      'MEDIUM',
    ],
  ])('%s', (_, rules, values, risk) => {
    expect(riskOf(rules, marks(values))).toBe(risk);
  });
});
