import { SubjectReading } from '../../../model';
import { SubjectReadingRow } from '../../subjectTypes';
import { Db } from '../../types';

/** When the sources last spoke of the entities. */
export async function listSubjectReadings(options: {
  db: Db;
  entityRefs: readonly string[];
}): Promise<SubjectReading[]> {
  const rows = await options
    .db<SubjectReadingRow>('subject_readings')
    .whereIn('entity_ref', options.entityRefs);
  return rows.map(row => ({
    entityRef: row.entity_ref,
    source: row.source,
    readAt: row.read_at,
  }));
}
