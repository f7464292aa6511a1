import { AssetFacts, ModelCard } from '../../model';
import { verdictOf } from './evaluationsOf';
import { AssetKnowledge } from './types';
import { currentVersion } from './versionsOf';

const DAY = 24 * 60 * 60 * 1000;

const CARD_PARTS = [
  'intendedUse',
  'limitations',
  'trainingData',
  'ethicalConsiderations',
  'fairness',
] as const satisfies readonly (keyof ModelCard)[];

/** `spec.summary` of a Prompt. */
export function promptSummary(
  knowledge: AssetKnowledge,
  options: { reviewDueAt: string | undefined; now: Date },
) {
  const { versions, labels, evaluations } = knowledge;
  const current = currentVersion(versions, labels);
  const verdicts = versions.map(({ id }) => verdictOf(id, evaluations));
  return {
    versions: versions.length,
    evaluated: verdicts.filter(verdict => verdict !== 'none').length,
    passing: verdicts.filter(verdict => verdict === 'passed').length,
    currentEvaluation: current && verdictOf(current.id, evaluations),
    drift: versions.some(version => version.drift),
    reviewOverdue: isPast(options.reviewDueAt, options.now),
  };
}

/** `spec.summary` of a Model. */
export function modelSummary(knowledge: AssetKnowledge, card?: ModelCard) {
  return {
    versions: knowledge.versions.length,
    regions: new Set(
      knowledge.asset.described.regions.map(({ region }) => region),
    ).size,
    evaluations: knowledge.evaluations.length,
    cardComplete: cardComplete(card),
  };
}

/** Percent of a model card that is filled in. */
export function cardComplete(card: ModelCard = {}): number {
  const filled = CARD_PARTS.length - missingCardParts(card).length;
  return Math.round((100 * filled) / CARD_PARTS.length);
}

/** Parts of a model card that are not filled in. */
export function missingCardParts(card: ModelCard = {}): readonly string[] {
  return CARD_PARTS.filter(part => !card[part]?.length);
}

/** When a prompt has to be looked at again; undefined where nobody said how often. */
export function reviewDueAt(
  { review }: AssetFacts,
  firstSeenAt: string,
): string | undefined {
  if (!review?.intervalDays) {
    return undefined;
  }
  const last = Date.parse(review.lastReviewedAt ?? firstSeenAt);
  const due = new Date(last + review.intervalDays * DAY);
  return Number.isNaN(due.getTime()) ? undefined : due.toISOString();
}

/** Whether a time has come. */
export function isPast(time: string | undefined, now: Date): boolean {
  return time !== undefined && Date.parse(time) <= now.getTime();
}
