import { lifeOf } from './life';

const now = new Date('2026-11-20T00:00:00Z');

it('knows nothing where no end is announced', () => {
  expect(lifeOf(undefined, now)).toBeUndefined();
  expect(lifeOf({ status: 'active' }, now)).toBeUndefined();
  expect(lifeOf({ endOfLifeAt: 'some day' }, now)).toBeUndefined();
});

it('goes from in service over legacy to the end', () => {
  const life = lifeOf(
    { legacyAt: '2026-10-01', endOfLifeAt: '2027-03-01' },
    now,
  );
  expect(life?.phases.map(({ phase }) => phase)).toEqual([
    'in-service',
    'legacy',
    'ended',
  ]);
  const [inService, legacy, ended] = life?.phases ?? [];
  expect(inService.from).toBe(0);
  expect(inService.to).toBe(legacy.from);
  expect(legacy.to).toBe(ended.from);
  expect(ended.to).toBe(100);
  expect(life?.today).toBeGreaterThan(legacy.from);
  expect(life?.today).toBeLessThan(legacy.to);
});

it('has no time of legacy where none was announced', () => {
  const life = lifeOf({ endOfLifeAt: '2027-03-01' }, now);
  expect(life?.phases.map(({ phase }) => phase)).toEqual([
    'in-service',
    'ended',
  ]);
  expect(life?.legacy).toBeUndefined();
});

it('puts today behind an end that is past', () => {
  const life = lifeOf(
    { legacyAt: '2026-03-01', endOfLifeAt: '2026-02-01' },
    now,
  );
  expect(life?.today).toBeGreaterThan(life?.end ?? 100);
  // An announcement after the end is one at the end.
  expect(life?.legacy).toBe(life?.end);
});
