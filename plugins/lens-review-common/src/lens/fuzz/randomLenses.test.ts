import { randomDefinition } from '../../__testUtils__/fuzz/randomDefinition';
import { runFuzz } from '../../__testUtils__/fuzz/runFuzz';
import { survive } from '../../__testUtils__/fuzz/survive';

it('takes 3,000 random lenses in and out, or says what is wrong with them', () => {
  const { counts, problems } = runFuzz(3000, random =>
    survive(random, randomDefinition(random)),
  );
  expect(problems).toEqual([]);
  // All three happen, so that nothing is skipped for want of cases.
  expect(counts.refused).toBeGreaterThan(300);
  expect(counts.imported).toBeGreaterThan(300);
  expect(counts.exported).toBeGreaterThan(300);
});
