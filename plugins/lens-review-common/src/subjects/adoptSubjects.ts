import { Fingerprint, Subject } from '../model';

/**
 * A fingerprint with what a source says that nobody had asked before: it was there, though it was not known. The same
 * object where that adds nothing.
 */
export function adoptSubjects(
  fingerprint: Fingerprint,
  subjects: readonly Subject[],
): Fingerprint {
  const { prompts, models } = fingerprint;
  const added = {
    prompts: lacking(prompts, subjects, 'prompt'),
    models: lacking(models, subjects, 'model'),
  };
  return added.prompts.length + added.models.length === 0
    ? fingerprint
    : {
        ...fingerprint,
        ...(prompts && { prompts: [...prompts, ...added.prompts] }),
        ...(models && { models: [...models, ...added.models] }),
      };
}

function lacking(
  known: readonly Subject[] | undefined,
  subjects: readonly Subject[],
  kind: Subject['kind'],
): readonly Subject[] {
  return known
    ? subjects.filter(
        subject =>
          subject.kind === kind &&
          !known.some(
            ({ ref, label }) => ref === subject.ref && label === subject.label,
          ),
      )
    : [];
}
