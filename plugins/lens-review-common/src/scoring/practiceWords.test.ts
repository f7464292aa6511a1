import { answerTo, definitionOf, parsed } from '../__testUtils__/lens';
import { practicePlaces } from './practicePlaces';
import { practiceWords } from './practiceWords';
import { scoreReview } from './scoreReview';

const rules = [['default', 'HIGH_RISK']] as const;
const many = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}_${index}`);

// The second question is the first by id; the third does not fit beside the other two.
const lens = parsed(
  definitionOf(
    { id: 'QQ2', choices: ['BP1', 'QQ2_no', 'BP2', 'BP3'], rules },
    { id: 'QQ1', choices: many('A', 30), rules },
    { id: 'QQ3', choices: many('B', 28), rules },
  ),
);

describe('the places of best practices', () => {
  it('are by question id, in the order of the question, a question in one word', () => {
    const places = practicePlaces(lens).map(
      ({ questionId, choiceId, word, bit }) =>
        `${questionId} ${choiceId} ${word}:${bit}`,
    );
    expect(places).toHaveLength(61);
    expect([...places.slice(29, 34), ...places.slice(-1)]).toEqual([
      'QQ1 A_29 0:29',
      'QQ2 BP1 0:30',
      'QQ2 BP2 0:31',
      'QQ2 BP3 0:32',
      'QQ3 B_0 1:0',
      'QQ3 B_27 1:27',
    ]);
  });

  it('fill a word to its last bit', () => {
    const full = parsed(
      definitionOf(
        { id: 'QQ1', choices: many('A', 30), rules },
        { id: 'QQ2', choices: many('B', 23), rules },
        { id: 'QQ3', choices: ['BP1'], rules },
      ),
    );
    expect(
      practicePlaces(full)
        .slice(-2)
        .map(({ word, bit }) => [word, bit]),
    ).toEqual([
      [0, 52],
      [1, 0],
    ]);
  });
});

describe('practiceWords', () => {
  it('have the states of a whole review', () => {
    const { questions } = scoreReview({
      lens,
      scope: {},
      answers: [
        answerTo('QQ2', {
          selectedChoices: ['BP1'],
          notApplicableChoices: [{ choiceId: 'BP3', reason: 'OUT_OF_SCOPE' }],
        }),
        answerTo('QQ3', { selectedChoices: ['B_27'] }),
      ],
      now: new Date('2026-11-20T12:00:00Z'),
    });
    expect(practiceWords(lens, questions)).toEqual([
      {
        open: 2 ** 31,
        established: 2 ** 30,
        inScope: 2 ** 32 - 1,
      },
      {
        open: 2 ** 27 - 1,
        established: 2 ** 27,
        inScope: 2 ** 28 - 1,
      },
    ]);
  });
});
