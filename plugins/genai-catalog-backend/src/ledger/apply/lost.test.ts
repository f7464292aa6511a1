import { refuseLoss } from './lost';

it.each([
  [{ present: 0, lost: 0 }, 0.5, undefined],
  [{ present: 500, lost: 0 }, 0, undefined],
  [{ present: 500, lost: 250 }, 0.5, undefined],
  [{ present: 500, lost: 251 }, 0.5, 'LOST_TOO_MANY'],
  [{ present: 500, lost: 1 }, 0, 'LOST_TOO_MANY'],
  [{ present: 500, lost: 499 }, 1, undefined],
  [{ present: 500, lost: 500 }, 1, 'SUDDENLY_EMPTY'],
  [{ present: 1, lost: 1 }, 0.5, 'SUDDENLY_EMPTY'],
])('of %p with a share of %p: %p', (counts, maxLostShare, code) => {
  const source = { id: 's', maxLostShare };
  expect(refuseLoss({ source, ...counts })?.code).toBe(code);
});
