import { Fingerprint, Subject } from '../model';

/** A fingerprint with what a source says that nobody had asked before: it was there, though it was not known. */
export function adoptSubjects(
  fingerprint: Fingerprint,
  subjects: readonly Subject[],
): Fingerprint {
  const { prompts, models } = fingerprint;
  const added = (kind: Subject['kind']) =>
    subjects.filter(subject => subject.kind === kind);
  return {
    ...fingerprint,
    ...(prompts && { prompts: [...prompts, ...added('prompt')] }),
    ...(models && { models: [...models, ...added('model')] }),
  };
}
