import {
  EntityFacts,
  EvidenceFactReport,
} from '@genai-lens/backstage-plugin-genai-catalog-common';

type Subject = EvidenceFactReport['subjects'][number];

/** A fact of the ledger about one asset. */
export function fact(
  choiceId: string,
  state: EvidenceFactReport['state'],
  given: { sentence?: string; subjects?: readonly Partial<Subject>[] } = {},
): EvidenceFactReport {
  const { sentence = `It ${state}.`, subjects = [] } = given;
  return {
    choiceId,
    state,
    sentence,
    subjects: subjects.map(subject => ({
      ref: 'prompt:default/triage',
      has: [],
      lacks: [],
      against: [],
      ...subject,
    })),
  };
}

/** What the ledger says of an entity. */
export function factsOf(
  entityRef: string,
  facts: readonly EvidenceFactReport[],
): EntityFacts {
  return {
    entityRef,
    prompts: [],
    models: [],
    versions: [],
    facts: [...facts],
  };
}
