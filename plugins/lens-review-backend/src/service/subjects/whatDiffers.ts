import { isDeepStrictEqual } from 'node:util';
import { Subject } from '@genai-lens/backstage-plugin-lens-review-common';
import { StoredSubject } from '../../model';
import { subjectKey } from './knownSubjects';
import { SubjectsSaid } from './types';

/** What a source says, with the moment since when it says so. A new title is no change. */
export function since(
  stored: readonly StoredSubject[],
  { entityRef, source, subjects, askedAt }: SubjectsSaid,
): readonly StoredSubject[] {
  const own = stored.filter(one => one.source === source);
  return subjects.map(subject => {
    const before = own.find(one => subjectKey(one) === subjectKey(subject));
    const isSame =
      before &&
      before.version === subject.version &&
      before.digest === subject.digest;
    const seenAt = isSame ? before.seenAt : askedAt.toISOString();
    return { ...subject, entityRef, source, seenAt };
  });
}

/** Whether a source says of an entity what it said before. */
export function saysTheSame(
  stored: readonly StoredSubject[],
  said: SubjectsSaid,
): boolean {
  const own = stored.filter(
    one => one.source === said.source && one.entityRef === said.entityRef,
  );
  return isDeepStrictEqual(inOrder(own), inOrder(said.subjects));
}

function inOrder(subjects: readonly Subject[]) {
  return subjects
    .map(one => [subjectKey(one), one.title, one.version, one.digest])
    .sort();
}
