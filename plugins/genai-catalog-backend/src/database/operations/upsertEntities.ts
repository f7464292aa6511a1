import { rowChunks } from '../chunks';
import { Db, EntityRow } from '../types';
import { EmittedEntity } from './findEntities';

/** Puts entities and tombstones at the end of the change feed, numbered from `firstSeq`. */
export async function upsertEntities(options: {
  tx: Db;
  firstSeq: number;
  entities: readonly EmittedEntity[];
}): Promise<void> {
  const rows = options.entities.map((emitted, index) => ({
    ref: emitted.ref,
    asset_id: emitted.assetId,
    entity: emitted.entity ?? null,
    seq: options.firstSeq + index,
  }));
  for (const some of rowChunks(rows)) {
    await options
      .tx<EntityRow>('entities')
      .insert(some)
      .onConflict('ref')
      .merge();
  }
}
