import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { NOTICE_KINDS } from '@genai-lens/backstage-plugin-lens-review-common';
import { readNoticesConfig } from './readNoticesConfig';

const read = (notifications?: JsonObject) =>
  readNoticesConfig(
    new ConfigReader(notifications ? { lensReview: { notifications } } : {}),
  );

describe('readNoticesConfig', () => {
  it('tells of everything, daily, unless config says otherwise', () => {
    expect(read()).toMatchObject({
      kinds: NOTICE_KINDS,
      schedule: { frequency: { cron: '0 6 * * *' }, scope: 'global' },
    });
  });

  it('tells of what is named, and of nothing where it is turned off', () => {
    expect(read({ kinds: ['assigned', 'confirm'] }).kinds).toEqual([
      'assigned',
      'confirm',
    ]);
    expect(read({ enabled: false, kinds: ['assigned'] }).kinds).toEqual([]);
  });

  it('reads the schedule', () => {
    const schedule = {
      frequency: { minutes: 5 },
      timeout: { minutes: 1 },
    };
    expect(read({ schedule }).schedule).toMatchObject(schedule);
  });

  it('refuses what it does not know, by its path', () => {
    expect(() => read({ kinds: ['assigned', 'all'] })).toThrow(
      /^lensReview\.notifications\.kinds\[1\]: one of assigned, .*, not 'all'$/,
    );
    expect(() => read({ schedule: { frequency: { minutes: 5 } } })).toThrow(
      /lensReview\.notifications\.schedule/,
    );
  });
});
