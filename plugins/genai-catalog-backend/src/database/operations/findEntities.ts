import { forEachIn } from '../chunks';
import { Db, EntityRow } from '../types';

/** What was last emitted under a reference; without an entity, that it is gone. */
export interface EmittedEntity {
  readonly ref: string;
  readonly assetId: string;
  /** JSON. */
  readonly entity?: string;
}

/** What was emitted for the assets, or under the references. */
export async function findEntities(options: {
  db: Db;
  by: 'asset_id' | 'ref';
  values: Iterable<string>;
}): Promise<EmittedEntity[]> {
  const rows = await forEachIn(options.values, some =>
    options.db<EntityRow>('entities').whereIn(options.by, some),
  );
  return rows.map(row => ({
    ref: row.ref,
    assetId: row.asset_id,
    entity: row.entity ?? undefined,
  }));
}
