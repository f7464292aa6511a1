import { HandWritten } from '../../model';
import { forEachIn, rowChunks } from '../chunks';
import { toHandWrittenRow } from '../rows';
import { Db, HandWrittenRow } from '../types';

/** Notes hand-written entities as the catalog has them now, and forgets those that it has no longer. */
export async function writeHandWritten(options: {
  tx: Db;
  written: readonly HandWritten[];
  gone: readonly string[];
}): Promise<void> {
  const { tx } = options;
  await forEachIn(options.gone, async some => {
    await tx<HandWrittenRow>('hand_written').whereIn('ref', some).delete();
    return [];
  });
  for (const rows of rowChunks(options.written.map(toHandWrittenRow))) {
    await tx<HandWrittenRow>('hand_written')
      .insert(rows)
      .onConflict('ref')
      .merge();
  }
}
