import { fullOverlay } from '../../__testUtils__/fullOverlay';
import { mutateTree } from '../../__testUtils__/fuzz/mutateTree';
import { runFuzz } from '../../__testUtils__/fuzz/runFuzz';
import { survive } from '../../__testUtils__/fuzz/survive';
import { richDefinition } from '../../__testUtils__/fuzz/richDefinition';

it('takes 4,000 lenses with changed values in and out, or says what is wrong with them', () => {
  const { counts, problems } = runFuzz(4000, random =>
    survive(
      random,
      mutateTree(random, richDefinition),
      random.once(4) ? mutateTree(random, fullOverlay) : fullOverlay,
    ),
  );
  expect(problems).toEqual([]);
  expect(counts.refused).toBeGreaterThan(400);
  expect(counts.imported).toBeGreaterThan(20);
  expect(counts.exported).toBeGreaterThan(400);
});
