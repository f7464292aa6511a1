import { setTimeout } from 'node:timers/promises';
import { Knex } from 'knex';

const PAUSE_MS = 250;
/** Between processing an entity and queueing what has to be shown anew, the catalog looks idle for a moment. */
const QUIET_CHECKS = 3;

/** Waits until the catalog shows so many entities and has nothing left to do. Returns when the quiet began. */
export async function settled(catalog: Knex, count: number): Promise<number> {
  let quietSince = 0;
  for (let quiet = 0; quiet < QUIET_CHECKS; ) {
    if (await isBusy(catalog, count)) {
      quiet = 0;
    } else {
      quietSince = quiet === 0 ? performance.now() : quietSince;
      quiet += 1;
    }
    await setTimeout(PAUSE_MS);
  }
  return quietSince;
}

async function isBusy(catalog: Knex, count: number): Promise<boolean> {
  const unprocessed = await catalog('refresh_state')
    .whereNull('result_hash')
    .first('entity_ref');
  const unstitched = await catalog('stitch_queue').first('entity_ref');
  return (
    unprocessed !== undefined ||
    unstitched !== undefined ||
    (await countOf(catalog, 'final_entities')) < count
  );
}

/** Rows of a table. */
export async function countOf(db: Knex, table: string): Promise<number> {
  const row = await db(table).count({ count: '*' }).first();
  return Number(row?.count);
}
