import { mutateText } from '../../__testUtils__/fuzz/mutateText';
import { richDefinition } from '../../__testUtils__/fuzz/richDefinition';
import { runFuzz } from '../../__testUtils__/fuzz/runFuzz';
import { survive } from '../../__testUtils__/fuzz/survive';

const TEXTS = [
  JSON.stringify(richDefinition),
  JSON.stringify(richDefinition, undefined, 2),
];

it('takes 3,000 damaged texts in and out, or says what is wrong with them', () => {
  const { counts, problems } = runFuzz(3000, random =>
    survive(random, mutateText(random, random.pick(TEXTS))),
  );
  expect(problems).toEqual([]);
  expect(counts.refused).toBeGreaterThan(300);
  expect(counts.exported).toBeGreaterThan(300);
});
