import { SourceState } from '../../model';
import { toSourceRow } from '../rows';
import { Db, SourceRow } from '../types';

/** Writes where the readings of a source stand. */
export async function upsertSource(options: {
  tx: Db;
  source: SourceState;
}): Promise<void> {
  await options
    .tx<SourceRow>('sources')
    .insert(toSourceRow(options.source))
    .onConflict('id')
    .merge();
}
