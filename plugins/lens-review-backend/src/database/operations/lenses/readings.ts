import { createHash } from 'node:crypto';
import { LensReading } from '../../../model';
import { LensReadingRow } from '../../libraryTypes';
import { Db } from '../../types';

/** Writes how reading a lens went. What was published from it before stays known. */
export async function upsertReading(options: {
  db: Db;
  reading: LensReading;
}): Promise<void> {
  const { db, reading } = options;
  await db<LensReadingRow>('lens_readings')
    .insert({
      lens_id: reading.lensId,
      source: keyOf(reading.source),
      read_at: reading.readAt,
      checksum: reading.checksum ?? null,
      problem: reading.problem ?? null,
    })
    .onConflict(['lens_id', 'source'])
    .merge([
      'read_at',
      'problem',
      ...(reading.checksum === undefined ? [] : (['checksum'] as const)),
    ]);
}

/** How reading went, by lens and source. */
export async function readingsOf(
  db: Db,
): Promise<
  (lens: { lensId: string; source: string }) => LensReading | undefined
> {
  const rows = await db<LensReadingRow>('lens_readings');
  return ({ lensId, source }) => {
    const row = rows.find(
      one => one.lens_id === lensId && one.source === keyOf(source),
    );
    return (
      row && {
        lensId,
        source,
        readAt: row.read_at,
        checksum: row.checksum ?? undefined,
        problem: row.problem ?? undefined,
      }
    );
  };
}

/** Addresses are longer than what an index takes. */
function keyOf(source: string): string {
  return createHash('sha256').update(source).digest('hex');
}
