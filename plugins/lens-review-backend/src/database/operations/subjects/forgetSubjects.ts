import { SubjectReadingRow, SubjectRow } from '../../subjectTypes';
import { Db } from '../../types';

/** Deletes what is known of entities without a live review. */
export async function forgetSubjects(tx: Db): Promise<void> {
  for (const table of ['entity_subjects', 'subject_readings'] as const) {
    await tx<SubjectRow | SubjectReadingRow>(table)
      .whereNotExists(live =>
        live
          .from('reviews')
          .whereRaw(`reviews.entity_ref = ${table}.entity_ref`)
          .whereNull('reviews.deleted_at'),
      )
      .delete();
  }
}
