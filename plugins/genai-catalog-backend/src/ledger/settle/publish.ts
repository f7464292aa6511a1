import {
  insertChanges,
  takeNumbers,
  upsertEntities,
} from '../../database/operations';
import { Db } from '../../database/types';
import { ChangeEvent } from '../../model';
import { changedEntities, Emission } from './emit';

/** Numbers what happened and what changed for the catalog, and writes it into the change log and the change feed. */
export async function publish(options: {
  tx: Db;
  now: Date;
  events: readonly ChangeEvent[];
  emissions: readonly Emission[];
}): Promise<void> {
  const { tx, events } = options;
  const entities = await changedEntities({
    db: tx,
    emissions: options.emissions,
  });
  const count = events.length + entities.length;
  if (count === 0) {
    return;
  }
  const firstSeq = await takeNumbers({ tx, count });
  await insertChanges({ tx, firstSeq, events, at: options.now.toISOString() });
  await upsertEntities({
    tx,
    firstSeq: firstSeq + events.length,
    entities,
  });
}
