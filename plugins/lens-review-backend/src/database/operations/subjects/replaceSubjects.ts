import { StoredSubject } from '../../../model';
import { toSubjectRow } from '../../rows';
import { SubjectRow } from '../../subjectTypes';
import { Db } from '../../types';
import { inChunks } from '../inChunks';

/** Puts what a source says of an entity in the place of what it said before. */
export async function replaceSubjects(options: {
  tx: Db;
  entityRef: string;
  source: string;
  subjects: readonly StoredSubject[];
}): Promise<void> {
  const { tx, entityRef, source, subjects } = options;
  await tx<SubjectRow>('entity_subjects')
    .where({ entity_ref: entityRef, source })
    .delete();
  for (const rows of inChunks(subjects.map(toSubjectRow))) {
    await tx<SubjectRow>('entity_subjects').insert(rows);
  }
}
