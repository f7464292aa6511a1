import { SubjectReadingRow } from '../../subjectTypes';
import { Db } from '../../types';
import { inChunks } from '../inChunks';

/** Writes down when a source spoke of entities. */
export async function upsertSubjectReadings(options: {
  db: Db;
  entityRefs: readonly string[];
  source: string;
  at: string;
}): Promise<void> {
  const { db, entityRefs, source, at } = options;
  const rows = entityRefs.map(entity_ref => ({
    entity_ref,
    source,
    read_at: at,
  }));
  for (const chunk of inChunks(rows)) {
    await db<SubjectReadingRow>('subject_readings')
      .insert(chunk)
      .onConflict(['entity_ref', 'source'])
      .merge();
  }
}
