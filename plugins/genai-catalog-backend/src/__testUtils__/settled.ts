import { setTimeout as sleep } from 'node:timers/promises';
import { Knex } from 'knex';

const PATIENCE_MS = 30_000;
const PAUSE_MS = 50;

/** Between processing an entity and queueing what has to be shown anew, the catalog looks idle for a moment. */
const QUIET_CHECKS = 4;

/** Waits until the catalog has processed every entity that it knows of, and shows the outcome. */
export async function settled(
  knex: Knex,
  patienceMs = PATIENCE_MS,
): Promise<void> {
  const deadline = Date.now() + patienceMs;
  for (let quiet = 0; quiet < QUIET_CHECKS; ) {
    if (Date.now() > deadline) {
      throw new Error('The catalog is still busy');
    }
    quiet = (await busy(knex)) ? 0 : quiet + 1;
    await sleep(PAUSE_MS);
  }
}

async function busy(knex: Knex): Promise<boolean> {
  const unprocessed = await knex('refresh_state')
    .whereNull('result_hash')
    .orWhere('next_update_at', '<=', knex.fn.now())
    .first('entity_ref');
  const unstitched = await knex('stitch_queue').first('entity_ref');
  return unprocessed !== undefined || unstitched !== undefined;
}
