import { ChangeEvent } from '../../model';
import { rowChunks } from '../chunks';
import { ChangeRow, Db } from '../types';

/** Appends to the change log, numbered from `firstSeq`. */
export async function insertChanges(options: {
  tx: Db;
  firstSeq: number;
  events: readonly ChangeEvent[];
  at: string;
}): Promise<void> {
  const rows = options.events.map((event, index) => ({
    seq: options.firstSeq + index,
    asset_id: event.assetId,
    type: event.type,
    detail: JSON.stringify(event.detail),
    at: options.at,
  }));
  for (const some of rowChunks(rows)) {
    await options.tx<ChangeRow>('change_log').insert(some);
  }
}
