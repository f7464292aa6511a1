import { Knex } from 'knex';
import { PlannedCopy, TEMPLATE_REFS } from './planCopies';

const DAY_MS = 24 * 60 * 60 * 1000;
const CHUNK = 50;

/**
 * Copies the templates of a lens to other components, in SQL: tens of thousands of answers through the API would take
 * an hour. Which lens concerns which component is for the next reading of the catalog.
 */
export async function copyReviews(options: {
  tx: Knex.Transaction;
  lensId: string;
  plan: readonly PlannedCopy[];
  now: Date;
}): Promise<void> {
  const { tx, lensId, plan, now } = options;
  const templates = await findTemplates(tx, lensId);
  const at = (daysAgo: number) =>
    new Date(now.getTime() - daysAgo * DAY_MS).toISOString();
  const copies = plan.map((copy, place) => ({
    review_id: `${lensId.slice(0, 20)}-${place}`,
    template_id: templates[copy.template],
    entity_ref: copy.entityRef,
    owner_ref: copy.ownerRef,
    owners: JSON.stringify([copy.ownerRef]),
    begun_at: at(
      Math.max(copy.daysAgo, ...copy.past.map(each => each.daysAgo)),
    ),
    written_at: at(copy.daysAgo),
    written_on: at(copy.daysAgo).slice(0, 10),
  }));
  const past = plan.flatMap((copy, place) =>
    [...copy.past]
      .sort((a, b) => b.daysAgo - a.daysAgo)
      .map(({ template, daysAgo }, index, sorted) => ({
        review_id: copies[place].review_id,
        template_id: templates[template],
        day: at(daysAgo).slice(0, 10),
        next_day: at(sorted[index + 1]?.daysAgo ?? copy.daysAgo).slice(0, 10),
      })),
  );
  await withRows(tx, 'generated_copies', copies, async () => {
    await copyRows(tx, 'reviews', 'id', {
      id: 'review_id',
      entity_ref: 'entity_ref',
      owners: 'owners',
      created_at: 'begun_at',
      updated_at: 'written_at',
      scored_on: 'written_on',
    });
    for (const table of ['answers', 'pillar_scores', 'practice_masks']) {
      await copyRows(tx, table, 'review_id', { review_id: 'review_id' });
    }
    await tx.raw(
      'insert into review_owners (review_id, owner_ref) select review_id, owner_ref from generated_copies',
    );
  });
  await withRows(tx, 'generated_copies', past, async () => {
    for (const [table, kept, key] of [
      ['reviews', 'review_snapshots', 'id'],
      ['practice_masks', 'practice_snapshots', 'review_id'],
    ]) {
      await copyRows(
        tx,
        table,
        key,
        { review_id: 'review_id', day: 'day', next_day: 'next_day' },
        kept,
      );
    }
  });
}

async function findTemplates(
  tx: Knex.Transaction,
  lensId: string,
): Promise<readonly string[]> {
  const rows: { id: string; entity_ref: string }[] = await tx('reviews')
    .where({ lens_id: lensId, deleted_at: null })
    .whereIn('entity_ref', [...TEMPLATE_REFS])
    .select('id', 'entity_ref');
  return TEMPLATE_REFS.map(ref => {
    const found = rows.find(row => row.entity_ref === ref);
    if (!found) throw new Error(`${ref} has no review of ${lensId}`);
    return found.id;
  });
}

/** Does something while a table has these rows, which is gone afterwards. */
async function withRows(
  tx: Knex.Transaction,
  table: string,
  rows: readonly Readonly<Record<string, string>>[],
  work: () => Promise<void>,
) {
  if (rows.length === 0) return;
  await tx.schema.createTable(table, columns =>
    Object.keys(rows[0]).forEach(name => columns.text(name)),
  );
  await tx.batchInsert(table, [...rows], CHUNK);
  await work();
  await tx.schema.dropTable(table);
}

/** Copies the rows of the templates, with some columns of `generated_copies` in place of theirs. */
async function copyRows(
  tx: Knex.Transaction,
  from: string,
  key: string,
  replaced: Readonly<Record<string, string>>,
  into: string = from,
) {
  const columns = Object.keys(await tx(into).columnInfo());
  const values = columns.map(column =>
    column in replaced
      ? `generated_copies.${replaced[column]}`
      : `${from}.${column}`,
  );
  await tx.raw(
    `insert into ${into} (${columns.join(', ')})
     select ${values.join(', ')}
     from generated_copies join ${from} on ${from}.${key} = generated_copies.template_id`,
  );
}
