import { AnswerOf, ProvidedChoice } from '../answers';
import {
  Lens,
  PillarScore,
  ReviewScope,
  Score,
  ScoredQuestion,
} from '../model';

/** An accepted risk: the best practice may stay open until then. */
export interface Acceptance {
  readonly questionId: string;
  readonly choiceId: string;
  /** ISO 8601; at this moment it no longer holds. */
  readonly expiresAt: string;
}

/** What evidence says of one best practice. */
export interface EvidenceVerdict {
  readonly questionId: string;
  readonly choiceId: string;
  readonly verdict: 'supports' | 'contradicts';
  /** ISO 8601: when its source began to say so. Without it, that is not known. */
  readonly since?: string;
  /** ISO 8601; at this moment it is no longer current. Without it, it stays current. */
  readonly expiresAt?: string;
  /** A person disputes the contradiction, with a reason. */
  readonly disputed?: boolean;
}

/** Everything that the score of a review depends on. */
export interface ReviewToScore {
  readonly lens: Lens;
  readonly scope: ReviewScope;
  readonly answers: readonly AnswerOf[];
  readonly provided?: readonly ProvidedChoice[];
  readonly accepted?: readonly Acceptance[];
  readonly evidence?: readonly EvidenceVerdict[];
  readonly now: Date;
}

/** A review, scored by both readings. */
export interface ScoredReview {
  readonly questions: readonly ScoredQuestion[];
  readonly score: Score & { readonly pillars: readonly PillarScore[] };
  /** ISO 8601: when the next acceptance or piece of evidence runs out and the score may change. */
  readonly validUntil?: string;
}
