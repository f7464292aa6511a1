import { CurrentSubject, Fingerprint, ReviewScope, Subject } from '../model';
import { Dependencies } from './dependenciesOf';

/** What is known at one moment of all that answers can depend on. */
export interface KnownSubjects {
  readonly scope: ReviewScope;
  /** The prompts and models of the entity; undefined: nobody has looked yet. */
  readonly subjects?: readonly CurrentSubject[];
}

/** What an answer depends on, as it is now; undefined where it depends on nothing that is known. */
export function takeFingerprint(
  { prompts, models, scopeFacts }: Dependencies,
  { scope, subjects }: KnownSubjects,
  at: string,
): Fingerprint | undefined {
  // That none is known may mean that nobody has declared them yet: the first one is no change.
  const part = (key: 'prompts' | 'models', kind: Subject['kind']) => {
    const known = subjects?.filter(subject => subject.kind === kind) ?? [];
    return known.length > 0 ? { [key]: known.map(asItIs) } : {};
  };
  const facts = scopeFacts.flatMap(factId =>
    scope[factId] === undefined ? [] : [[factId, scope[factId]]],
  );
  const parts = {
    ...(facts.length > 0 && { scope: Object.fromEntries(facts) }),
    ...(prompts && part('prompts', 'prompt')),
    ...(models && part('models', 'model')),
  };
  return Object.keys(parts).length > 0 ? { at, ...parts } : undefined;
}

/**
 * Adds what a fingerprint lacks, as it is now: nobody could have noticed a change of what was not known. What it has
 * stays, and so does the fingerprint where it lacks nothing.
 */
export function completeFingerprint(
  fingerprint: Fingerprint | undefined,
  taken: Fingerprint | undefined,
): Fingerprint | undefined {
  if (!fingerprint || !taken) {
    return fingerprint ?? taken;
  }
  const scope = { ...taken.scope, ...fingerprint.scope };
  const known = Object.keys(fingerprint.scope ?? {}).length;
  const lacksFacts = Object.keys(scope).length > known;
  const lacksParts =
    (taken.prompts && !fingerprint.prompts) ||
    (taken.models && !fingerprint.models);
  return lacksFacts || lacksParts
    ? { ...taken, ...fingerprint, ...(lacksFacts && { scope }) }
    : fingerprint;
}

function asItIs({ seenAt, ...subject }: CurrentSubject): Subject {
  return subject;
}
