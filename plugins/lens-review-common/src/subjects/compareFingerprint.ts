import { CurrentSubject, Fingerprint, Subject, SubjectChange } from '../model';
import { KnownSubjects } from './takeFingerprint';

/** How what an answer depends on differs now from what it was: prompts first, then models, then the scope. */
export function compareFingerprint(
  fingerprint: Fingerprint,
  { scope, subjects }: KnownSubjects,
): readonly SubjectChange[] {
  const ofKind = (kind: Subject['kind']) =>
    subjects?.filter(subject => subject.kind === kind);
  return [
    ...compareSubjects(fingerprint.prompts, ofKind('prompt')),
    ...compareSubjects(fingerprint.models, ofKind('model')),
    ...Object.entries(fingerprint.scope ?? {}).flatMap(([factId, was]) => {
      const is = scope[factId];
      // That a fact is not known any more is no other fact.
      return is === undefined || was === is
        ? []
        : change({ kind: 'scope', ref: factId, title: factId }, was, is);
    }),
  ];
}

function compareSubjects(
  before: readonly Subject[] | undefined,
  now: readonly CurrentSubject[] | undefined,
): SubjectChange[] {
  if (!before || !now) {
    return [];
  }
  const gone = before.filter(subject => !now.some(isSame(subject)));
  const come = now.filter(subject => !before.some(isSame(subject)));
  const moved = before.flatMap(was => {
    const is = now.find(isSame(was));
    return is ? [{ was, is }] : [];
  });
  // A prompt that got its first label is the one that it was.
  const relabelled = gone.flatMap(was => {
    const others = gone.filter(({ ref }) => ref === was.ref);
    const [is, ...more] = come.filter(({ ref }) => ref === was.ref);
    return is && more.length + others.length === 1 ? [{ was, is }] : [];
  });
  const paired = new Set<Subject>(
    relabelled.flatMap(({ was, is }) => [was, is]),
  );
  return [
    ...[...moved, ...relabelled].flatMap(({ was, is }) =>
      was.version === is.version && !digestsDiffer(was, is)
        ? []
        : change(is, was.version, is.version, is.seenAt),
    ),
    ...come
      .filter(is => !paired.has(is))
      .flatMap(is => change(is, undefined, is.version, is.seenAt)),
    ...gone
      .filter(was => !paired.has(was))
      .flatMap(was => change(was, was.version, undefined)),
  ].sort((a, b) => (a.ref < b.ref ? -1 : Number(a.ref > b.ref)));
}

function isSame({ ref, label }: Subject) {
  return (other: Subject) => other.ref === ref && other.label === label;
}

function digestsDiffer(was: Subject, is: Subject): boolean {
  return Boolean(was.digest && is.digest && was.digest !== is.digest);
}

function change(
  what: Pick<SubjectChange, 'kind' | 'ref' | 'title' | 'label'>,
  from: string | undefined,
  to: string | undefined,
  noticedAt?: string,
): SubjectChange[] {
  const { kind, ref, title, label } = what;
  return [
    {
      kind,
      ref,
      title,
      ...(label !== undefined && { label }),
      ...(from && { from }),
      ...(to && { to }),
      ...(noticedAt && { noticedAt }),
    },
  ];
}
