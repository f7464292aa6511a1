import {
  CollectedEvidence,
  EntityToCollect,
  ReviewToCollect,
} from '@genai-lens/backstage-plugin-lens-review-node';
import { CHECKS } from './checks';
import { PracticeChecks, PRACTICES } from './practices';

/** Several times the interval at which evidence is collected: what was true last week is not what is true now. */
const VALID_MS = 7 * 24 * 60 * 60 * 1000;

/** What an entity declares of itself, as evidence on one of its reviews. It never contradicts: what is missing is no fault that was seen. */
export function toEvidence(input: {
  asked: Pick<EntityToCollect, 'entityRef' | 'entity'>;
  review: ReviewToCollect;
  now: Date;
}): readonly CollectedEvidence[] {
  const { asked, review, now } = input;
  return PRACTICES.filter(({ target }) => target.lensId === review.lensId).map(
    practice => ({
      ...practice.target,
      ...outcomeOf(practice, asked, review),
      entityRef: asked.entityRef,
      observedAt: now,
      expiresAt: new Date(now.getTime() + VALID_MS),
    }),
  );
}

function outcomeOf(
  { needs, isEnough }: PracticeChecks,
  { entity }: Pick<EntityToCollect, 'entity'>,
  { applies }: ReviewToCollect,
): Pick<CollectedEvidence, 'verdict' | 'sentence' | 'about'> {
  const found = needs.map(id => CHECKS[id].declared(entity));
  const missing = needs.filter((_, index) => !found[index]);
  if (missing.length > 0) {
    const lacks = listed(missing.map(id => CHECKS[id].missing));
    return {
      // Where the lens does not concern the entity, nothing of it is expected.
      verdict: applies === 'out' ? 'nothing-found' : 'undeclared',
      sentence: `The catalog lacks ${lacks}.`,
    };
  }
  const has = listed(found.flatMap(item => item?.words ?? []));
  return {
    verdict: isEnough ? 'supports' : 'nothing-found',
    sentence: isEnough
      ? `The catalog has ${has}.`
      : `The catalog has ${has}. That alone does not show the best practice.`,
    about: [...new Set(found.flatMap(item => item?.about ?? []))],
  };
}

const inWords = new Intl.ListFormat('en-GB', { type: 'conjunction' });

function listed(words: readonly string[]): string {
  return inWords.format(words);
}
