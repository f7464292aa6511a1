import { LensKey, LensVersion } from '../../../model';
import { Db, LensRow } from '../../types';

/** Deprecates a version, or takes that back. Everything else of a published version stays as it is. */
export async function updateDeprecation(options: {
  db: Db;
  key: LensKey;
  deprecation: LensVersion['deprecation'];
}): Promise<void> {
  const { db, key, deprecation } = options;
  await db<LensRow>('lenses')
    .where({ id: key.id, version: key.version })
    .update({
      status: deprecation ? 'deprecated' : 'published',
      deprecated_at: deprecation?.at ?? null,
      deprecated_by: deprecation?.by ?? null,
      deprecation_reason: deprecation?.reason ?? null,
    });
}
