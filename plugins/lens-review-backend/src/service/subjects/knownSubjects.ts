import {
  CurrentSubject,
  Subject,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { StoredSubject } from '../../model';

/** What the sources say together: each prompt and model under a label once. */
export function knownSubjects(
  stored: readonly StoredSubject[],
): readonly CurrentSubject[] {
  const byKey = new Map(
    stored.map(({ entityRef, source, ...subject }) => [
      subjectKey(subject),
      subject,
    ]),
  );
  return [...byKey]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, subject]) => subject);
}

/** Which prompt or model, under which label. */
export function subjectKey({ kind, ref, label = '' }: Subject): string {
  return JSON.stringify([kind, ref, label]);
}
