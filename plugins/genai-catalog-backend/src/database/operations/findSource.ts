import { SourceState } from '../../model';
import { fromSourceRow } from '../rows';
import { Db, SourceRow } from '../types';

/** Where the readings of a source stand; undefined before the first. */
export async function findSource(options: {
  db: Db;
  id: string;
}): Promise<SourceState | undefined> {
  const row = await options
    .db<SourceRow>('sources')
    .where({ id: options.id })
    .first();
  return row && fromSourceRow(row);
}
