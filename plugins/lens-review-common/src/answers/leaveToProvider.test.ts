import { answerTo, definitionOf, parsed } from '../__testUtils__/lens';
import { questionsOf } from '../lens';
import { AnswerInput } from '../model';
import { checkAnswer } from './checkAnswer';
import { effectiveAnswers } from './effectiveAnswers';
import { leaveToProvider } from './leaveToProvider';

const lens = parsed(
  definitionOf({
    id: 'QQ1',
    choices: ['QQ1_BP1', 'QQ1_BP2', 'QQ1_no'],
    rules: [['default', 'HIGH_RISK']],
  }),
);
const [question] = questionsOf(lens);
const BP1 = ['QQ1_BP1'];

describe('leaveToProvider', () => {
  it.each<[string, Partial<AnswerInput>]>([
    ['in place', { selectedChoices: BP1 }],
    ['not in place', { selectedChoices: ['QQ1_BP2'] }],
    ['none of these', { selectedChoices: ['QQ1_no'] }],
    ['not known', { unknownChoices: BP1 }],
    ['not considered', { unansweredChoices: BP1 }],
    [
      'not applicable',
      {
        notApplicableChoices: [
          { choiceId: 'QQ1_BP1', reason: 'BUSINESS_PRIORITIES' },
        ],
      },
    ],
  ])('lets the provider decide what was %s', (_, said) => {
    const answer = leaveToProvider(question, answerTo('QQ1', said), BP1);
    expect(checkAnswer(question, answer)).toEqual([]);
    const [{ choices }] = effectiveAnswers({
      lens,
      scope: {},
      answers: [{ ...answer, questionId: 'QQ1' }],
      provided: [{ questionId: 'QQ1', choiceId: 'QQ1_BP1' }],
    });
    expect(choices[0]).toMatchObject({ selected: true, origin: 'provided' });
  });

  it('keeps what is said of the others, and all notes', () => {
    const said = answerTo('QQ1', {
      selectedChoices: ['QQ1_BP1', 'QQ1_BP2'],
      choiceNotes: { QQ1_BP1: 'Since May' },
      inScopeChoices: BP1,
      notes: 'As before',
    });
    expect(leaveToProvider(question, said, BP1)).toEqual({
      ...said,
      selectedChoices: ['QQ1_BP2'],
      unansweredChoices: BP1,
    });
  });

  it('leaves the others not in place where none was', () => {
    const said = answerTo('QQ1', { selectedChoices: ['QQ1_no'] });
    const answer = leaveToProvider(question, said, BP1);
    expect(answer).toMatchObject({
      selectedChoices: [],
      unansweredChoices: BP1,
    });
  });
});
