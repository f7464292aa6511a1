import { randomUUID } from 'node:crypto';
import { Knex } from 'knex';
import { inPlace, reviewServiceOn, WRITE } from './reviewService';

/** A review with an answer, and copies of it for other components, `count` in all. */
export async function manyReviews(knex: Knex, count: number) {
  const service = await reviewServiceOn(knex);
  await service.reviews.startReview(WRITE);
  await service.reviews.saveAnswer({
    ...WRITE,
    questionId: 'backup',
    basedOn: 0,
    input: inPlace('backup_daily'),
  });
  const [review] = await knex('reviews');
  const answers = await knex('answers');
  const pillars = await knex('pillar_scores');
  for (let made = 1; made < count; made += 100) {
    const ids = Array.from({ length: Math.min(100, count - made) }, () =>
      randomUUID(),
    );
    await knex('reviews').insert(
      ids.map(id => ({ ...review, id, entity_ref: `component:default/${id}` })),
    );
    for (const [table, rows] of [
      ['answers', answers],
      ['pillar_scores', pillars],
    ] as const) {
      await knex(table).insert(
        ids.flatMap(id =>
          rows.map((row: object) => ({ ...row, review_id: id })),
        ),
      );
    }
  }
  return service;
}

/** Everything that a publication or an upgrade writes, to be compared. */
export async function everything(knex: Knex) {
  const tables = [
    'lenses',
    'lens_drafts',
    'lens_practices',
    'reviews',
    'answers',
    'pillar_scores',
    'review_snapshots',
    'pillar_snapshots',
    'history',
    'milestones',
    'fleet_versions',
  ];
  const contents = await Promise.all(
    tables.map(async table => {
      const rows: object[] = await knex(table);
      return [table, rows.map(row => JSON.stringify(row)).sort()] as const;
    }),
  );
  return Object.fromEntries(contents);
}
