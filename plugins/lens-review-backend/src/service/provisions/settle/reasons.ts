import {
  BrokenReason,
  LostReason,
  ScoredPractice,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { Taking } from '../../../database/operations/provisions';
import { StoredProvidedChoice } from '../../../model';

/**
 * Why what an entity provides fails those who take it, by its own review. An entity without a review, or that has not
 * answered, is taken at its word.
 */
export function brokenReason(
  practice: ScoredPractice | undefined,
  taken: StoredProvidedChoice | undefined,
): BrokenReason | undefined {
  if (practice?.state === 'open' || practice?.state === 'accepted') {
    return 'open-at-provider';
  }
  if (practice?.contradicted) {
    return 'contradicted-at-provider';
  }
  return practice?.state === 'unknown' && taken?.lost
    ? 'lost-by-provider'
    : undefined;
}

/** Why what was taken does not count now. */
export function lostReason({ now }: Taking): LostReason | undefined {
  if (!now.inCatalog) {
    return 'provider-gone';
  }
  if (!now.provided) {
    return 'withdrawn';
  }
  return now.reached ? now.broken : 'not-dependent';
}

/** What a review is told of something that it has taken. */
export function stateOf(
  lost: LostReason | undefined,
): 'taken' | 'withdrawn' | 'broken' {
  switch (lost) {
    case undefined:
      return 'taken';
    case 'withdrawn':
    case 'provider-gone':
    case 'not-dependent':
      return 'withdrawn';
    default:
      return 'broken';
  }
}
