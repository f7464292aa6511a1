import { StoredSubject } from '../../model';
import { SubjectRow } from '../subjectTypes';

/** What a source says of a prompt or model, as a row. */
export function toSubjectRow(subject: StoredSubject): SubjectRow {
  return {
    entity_ref: subject.entityRef,
    source: subject.source,
    kind: subject.kind,
    ref: subject.ref,
    label: subject.label ?? '',
    title: subject.title,
    version: subject.version,
    digest: subject.digest ?? null,
    seen_at: subject.seenAt,
  };
}

/** What `toSubjectRow` wrote. */
export function fromSubjectRow(row: SubjectRow): StoredSubject {
  return {
    entityRef: row.entity_ref,
    source: row.source,
    kind: row.kind as StoredSubject['kind'],
    ref: row.ref,
    ...(row.label && { label: row.label }),
    title: row.title,
    version: row.version,
    ...(row.digest !== null && { digest: row.digest }),
    seenAt: row.seen_at,
  };
}
