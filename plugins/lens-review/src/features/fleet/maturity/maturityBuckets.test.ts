import { distributionWords } from './maturityBuckets';

it('tells a distribution with its n, and never a mean', () => {
  expect(distributionWords({ n: 7, buckets: [0, 0, 2, 0, 5] })).toBe(
    '7 reviews: 2 at 40–59%, 5 at 80–100%',
  );
  expect(distributionWords({ n: 1, buckets: [1, 0, 0, 0, 0] })).toBe(
    '1 review: 1 at 0–19%',
  );
  expect(distributionWords({ n: 0, buckets: [0, 0, 0, 0, 0] })).toBe(
    'no review with a maturity',
  );
});
