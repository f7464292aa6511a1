import { definitionOf, parsed } from '../__testUtils__/lens';
import {
  bestPracticesOf,
  findQuestion,
  normalizeChoiceId,
  questionsOf,
} from './find';

const rules = [['default', 'HIGH_RISK']] as const;
const lens = parsed(
  definitionOf(
    { id: 'GENREL04', choices: ['GENREL04_BP01', 'GENREL04_no'], rules },
    { id: 'GENREL05', choices: ['GENREL05_BP01'], rules },
  ),
);
const [question] = questionsOf(lens);

it.each([
  ['GENREL04', 'GENREL04'],
  ['GENREL05', 'GENREL05'],
  ['genrel04', undefined],
  ['GENREL06', undefined],
])('finds question %s: %s', (id, found) => {
  expect(findQuestion(lens, id)?.id).toBe(found);
});

it.each([
  ['GENREL04_BP01', 'GENREL04_BP01'],
  ['GENREL04-BP01', 'GENREL04_BP01'],
  ['GENREL04-no', 'GENREL04_no'],
  ['GENREL05_BP01', undefined],
  ['toString', undefined],
])('reads choice id %s as %s', (id, normal) => {
  expect(normalizeChoiceId(question, id)).toBe(normal);
});

it('takes a hyphen as it is where the lens file has it', () => {
  const odd = parsed(
    definitionOf({ id: 'QQ1', choices: ['BP-1', 'BP_1'], rules }),
  );
  expect(normalizeChoiceId(questionsOf(odd)[0], 'BP-1')).toBe('BP-1');
});

it('does not take "none of these" for a best practice', () => {
  expect(bestPracticesOf(question).map(({ id }) => id)).toEqual([
    'GENREL04_BP01',
  ]);
});
