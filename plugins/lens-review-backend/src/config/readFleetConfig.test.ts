import { ConfigReader } from '@backstage/config';
import { readFleetConfig } from './readFleetConfig';

const read = (fleet?: object) =>
  readFleetConfig(
    new ConfigReader({ lensReview: fleet ? { fleet: { ...fleet } } : {} }),
  );

describe('readFleetConfig', () => {
  it('has defaults', () => {
    expect(read()).toMatchObject({
      sweep: { frequency: { minutes: 5 }, scope: 'global' },
      keepDays: 1186,
    });
  });

  it('reads when the catalog is read, on one replica at a time, and for how long days are kept', () => {
    const sweep = { frequency: { hours: 1 }, timeout: { minutes: 1 } };
    expect(read({ sweep, keepDays: 30 })).toEqual({
      sweep: { ...sweep, scope: 'global' },
      keepDays: 30,
    });
  });

  it.each([
    ['lensReview.fleet.sweep: ', { sweep: { frequency: 'soon' } }],
    ['lensReview.fleet.keepDays: ', { keepDays: 0 }],
    ['lensReview.fleet.keepDays: ', { keepDays: 36501 }],
    ['lensReview.fleet.keepDays: ', { keepDays: 1.5 }],
    ['lensReview.fleet.keepDays', { keepDays: 'all' }],
  ])('names %s', (path, fleet) => {
    expect(() => read(fleet)).toThrow(path);
  });
});
