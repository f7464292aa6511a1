import { HandWritten } from '../../model';
import { forEachIn } from '../chunks';
import { fromHandWrittenRow } from '../rows';
import { Db, HandWrittenRow } from '../types';

/** Hand-written entities that want to take over an asset of one of the sources, by reference. */
export async function listClaims(options: {
  db: Db;
  sourceIds: Iterable<string>;
}): Promise<HandWritten[]> {
  const rows = await forEachIn(options.sourceIds, some =>
    options
      .db<HandWrittenRow>('hand_written')
      .whereIn('claims_source', some)
      .orderBy('ref'),
  );
  return rows.map(fromHandWrittenRow);
}
