import { answerTo, definitionOf, parsed } from '../__testUtils__/lens';
import { practiceMasks } from './practiceMasks';
import { remainingWork } from './remainingWork';
import { scoreReview } from './scoreReview';

const rules = [['default', 'HIGH_RISK']] as const;
const lens = parsed(
  definitionOf(
    {
      id: 'QQ1',
      choices: ['BP1', 'QQ1_no', 'BP2', 'BP3', 'BP4', 'BP5'],
      rules,
    },
    { id: 'QQ2', choices: ['BP1', 'BP2'], rules },
  ),
  {
    questions: {
      QQ2: { choices: { BP2: { outOfScopeWhen: [{ agents: 'no' }] } } },
    },
  },
);

describe('remainingWork', () => {
  it('is everything at the beginning', () => {
    expect(remainingWork({ lens, scope: {}, answers: [] })).toEqual({
      questions: 2,
      practices: 7,
      minutes: 6,
    });
  });

  it('is less by what scope facts leave out', () => {
    expect(
      remainingWork({ lens, scope: { agents: 'no' }, answers: [] }),
    ).toEqual({ questions: 2, practices: 6, minutes: 5 });
  });

  it('counts what is unknown in a half answered question, not what is known', () => {
    const answers = [
      answerTo('QQ1', {
        selectedChoices: ['BP1'],
        unknownChoices: ['BP2'],
        unansweredChoices: ['BP3', 'BP4'],
      }),
      answerTo('QQ2', { selectedChoices: ['BP1'] }),
    ];
    expect(remainingWork({ lens, scope: {}, answers })).toEqual({
      questions: 1,
      practices: 4,
      minutes: 3,
    });
  });

  it('is less by what others provide', () => {
    const provided = [{ questionId: 'QQ2', choiceId: 'BP1' }];
    expect(
      remainingWork({ lens, scope: { agents: 'no' }, answers: [], provided }),
    ).toMatchObject({ questions: 1, practices: 5 });
  });

  it('counts a question that nobody knows anything of', () => {
    const answers = [
      answerTo('QQ1', { selectedChoices: ['QQ1_no'] }),
      answerTo('QQ2', { unknownChoices: ['BP1', 'BP2'] }),
    ];
    expect(remainingWork({ lens, scope: {}, answers })).toMatchObject({
      questions: 1,
      practices: 2,
    });
  });

  it('is nothing at the end', () => {
    const answers = [
      answerTo('QQ1', { selectedChoices: ['QQ1_no'] }),
      answerTo('QQ2', { selectedChoices: ['BP1', 'BP2'] }),
    ];
    expect(remainingWork({ lens, scope: {}, answers })).toEqual({
      questions: 0,
      practices: 0,
      minutes: 0,
    });
  });
});

describe('practiceMasks', () => {
  it('has a bit for each best practice in the order of the lens, none for "none of these"', () => {
    const { questions } = scoreReview({
      lens,
      scope: {},
      answers: [
        answerTo('QQ1', {
          selectedChoices: ['BP1'],
          unknownChoices: ['BP3'],
          notApplicableChoices: [{ choiceId: 'BP4', reason: 'OUT_OF_SCOPE' }],
        }),
      ],
      accepted: [
        {
          questionId: 'QQ1',
          choiceId: 'BP5',
          expiresAt: '2030-01-01T00:00:00Z',
        },
      ],
      now: new Date('2026-11-20T12:00:00Z'),
    });
    expect(practiceMasks(lens.pillars[0].questions[0], questions[0])).toEqual({
      established: 0b00001,
      open: 0b00010,
      unknown: 0b00100,
      accepted: 0b10000,
      inScope: 0b10111,
    });
  });

  it('stays a positive 32-bit integer for the 30 choices that a question may have', () => {
    const choices = Array.from({ length: 30 }, (_, index) => `BP_${index}`);
    const wide = parsed(definitionOf({ id: 'QQ1', choices, rules }));
    const { questions } = scoreReview({
      lens: wide,
      scope: {},
      answers: [answerTo('QQ1', { selectedChoices: choices })],
      now: new Date('2026-11-20T12:00:00Z'),
    });
    const { established, open } = practiceMasks(
      wide.pillars[0].questions[0],
      questions[0],
    );
    expect([established, open]).toEqual([1_073_741_823, 0]);
  });
});
