import { Knex } from 'knex';
import { component } from './entities';
import { inPlace } from './reviewService';
import { sweepServiceOn } from './sweepService';

const MODEL = 'model:default/claude';
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Two reviews in January 2026, at noon of the 7th: `first` has nothing in place from the 2nd and everything from the 4th,
 * `second` (tagged so) has one of two best practices in place on the 4th and none from the 6th.
 */
export async function reviewsOverAWeek(knex: Knex) {
  const service = await sweepServiceOn(knex, {
    confirmEveryDays: 365,
    entities: [
      component('claude', { kind: 'Model' }),
      component('first', { dependsOn: [MODEL] }),
      component('second', { dependsOn: [MODEL], tags: ['second'] }),
    ],
  });
  const { reviews, clock } = service;
  const write = (name: string) => ({
    key: { entityRef: `component:default/${name}`, lensId: 'test' },
    owners: ['group:default/support'],
    actor: { by: 'user:default/jane' },
  });
  const save = (name: string, basedOn: number, ...selected: string[]) =>
    reviews.saveAnswer({
      ...write(name),
      questionId: 'backup',
      basedOn,
      input: inPlace(...selected),
    });
  const day = (number: number) => {
    clock.now = new Date(Date.UTC(2026, 0, number, 12));
  };
  await service.sweep();
  day(2);
  await reviews.startReview(write('first'));
  await save('first', 0, 'backup_no');
  day(4);
  // Twice on a day: its end counts.
  await save('first', 1, 'backup_daily');
  await save('first', 2, 'backup_daily', 'backup_tested');
  await reviews.submitReview(write('first'));
  await reviews.startReview(write('second'));
  await save('second', 0, 'backup_daily');
  day(6);
  await save('second', 1, 'backup_no');
  clock.now = new Date(clock.now.getTime() + DAY_MS);
  return service;
}
