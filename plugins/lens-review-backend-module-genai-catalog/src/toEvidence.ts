import {
  EntityFacts,
  EvidenceFactReport,
} from '@genai-lens/backstage-plugin-genai-catalog-common';
import {
  CollectedEvidence,
  ReviewToCollect,
} from '@genai-lens/backstage-plugin-lens-review-node';
import { sentenceOf } from './sentenceOf';
import { TARGETS } from './targets';
import { usesGenerativeAi } from './usesGenerativeAi';

/** Several times the interval at which evidence is collected: what was true last week is not what is true now. */
const VALID_MS = 7 * 24 * 60 * 60 * 1000;

/** What is known by its source alone is no entity. */
const ASSET_REF = /^(prompt|model):[^/\s]+\/[^/\s]+$/;

/** What the GenAI catalog knows of an entity, as evidence on one of its reviews. Nothing declared is never support. */
export function toEvidence(input: {
  facts: EntityFacts;
  review: ReviewToCollect;
  now: Date;
}): readonly CollectedEvidence[] {
  const { facts, review, now } = input;
  return TARGETS.flatMap(target => {
    const fact = facts.facts.find(
      ({ choiceId }) => choiceId === target.choiceId,
    );
    return fact && target.lensId === review.lensId
      ? [
          {
            ...target,
            ...outcomeOf(fact, review),
            entityRef: facts.entityRef,
            observedAt: now,
            expiresAt: new Date(now.getTime() + VALID_MS),
          },
        ]
      : [];
  });
}

function outcomeOf(
  { state, sentence, subjects }: EvidenceFactReport,
  review: ReviewToCollect,
): Pick<CollectedEvidence, 'verdict' | 'sentence' | 'about'> {
  const said = (list: 'has' | 'lacks' | 'against') => ({
    sentence: sentenceOf(subjects, list) ?? sentence,
    about: subjects
      .filter(subject => subject[list].length > 0)
      .map(({ ref }) => ref)
      .filter(ref => ASSET_REF.test(ref)),
  });
  switch (state) {
    case 'holds':
      return { verdict: 'supports', ...said('has') };
    case 'contradicted':
      return { verdict: 'contradicts', ...said('against') };
    case 'lacking':
      return { verdict: 'nothing-found', ...said('lacks') };
    case 'none-declared':
      return usesGenerativeAi(review)
        ? {
            verdict: 'undeclared',
            sentence: `${sentence} By its review it uses generative AI.`,
          }
        : { verdict: 'nothing-found', sentence };
    default:
      return state satisfies never;
  }
}
