import { HandWritten } from '../../model';
import { forEachIn } from '../chunks';
import { fromHandWrittenRow } from '../rows';
import { Db, HandWrittenRow } from '../types';

/** Hand-written entities: all of them, or those that bear one of the references. */
export async function listHandWritten(options: {
  db: Db;
  refs?: Iterable<string>;
}): Promise<HandWritten[]> {
  const { db, refs } = options;
  const rows = refs
    ? await forEachIn(refs, some =>
        db<HandWrittenRow>('hand_written').whereIn('ref', some),
      )
    : await db<HandWrittenRow>('hand_written').orderBy('ref');
  return rows.map(fromHandWrittenRow);
}
