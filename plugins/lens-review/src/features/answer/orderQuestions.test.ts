import {
  AnswerOf,
  findQuestion,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { smallLens } from '../../__testUtils__/smallLens';
import { answerOf, scoreSmall } from '../../__testUtils__/smallReview';
import { orderQuestions } from './orderQuestions';
import { riskDifference } from './riskDifference';

const [security, reliability] = smallLens.pillars;
const order = (pillar: typeof security, answers: AnswerOf[], scope = {}) =>
  orderQuestions(pillar, scoreSmall(answers, scope).questions);

describe('orderQuestions', () => {
  it('puts the worst that is not in place first', () => {
    expect(order(reliability, [])).toEqual(['REL02', 'REL01']);
  });

  it('puts what is in place behind what is not', () => {
    const answer = answerOf('REL02', { selectedChoices: ['REL02_BP01'] });
    expect(order(reliability, [answer])).toEqual(['REL01', 'REL02']);
  });

  it('puts what is out of scope last', () => {
    const answer = answerOf('SEC01', {
      selectedChoices: ['SEC01_BP01', 'SEC01_BP02'],
    });
    expect(order(security, [answer], { agents: 'no-agents' })).toEqual([
      'SEC01',
      'SEC02',
    ]);
    expect(order(security, [answer])).toEqual(['SEC02', 'SEC01']);
  });
});

describe('riskDifference', () => {
  it.each([
    ['SEC01', 'SEC01_BP01', undefined],
    ['SEC01', 'SEC01_BP02', 'HIGH'],
    ['REL01', 'REL01_BP01', 'HIGH'],
  ])('of %s and %s is %s', (questionId, choiceId, expected) => {
    const question = findQuestion(smallLens, questionId)!;
    const choice = question.choices.find(({ id }) => id === choiceId)!;
    expect(riskDifference(question, choice)).toBe(expected);
  });
});
