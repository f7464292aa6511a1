import { StoredSubject } from '../../../model';
import { fromSubjectRow } from '../../rows';
import { SubjectRow } from '../../subjectTypes';
import { Db } from '../../types';

/** What every source says of the entities, in one order for both databases. */
export async function listSubjects(options: {
  db: Db;
  entityRefs: readonly string[];
}): Promise<StoredSubject[]> {
  const rows = await options
    .db<SubjectRow>('entity_subjects')
    .whereIn('entity_ref', options.entityRefs)
    .orderBy(['entity_ref', 'kind', 'ref', 'label', 'source']);
  return rows.map(fromSubjectRow);
}
