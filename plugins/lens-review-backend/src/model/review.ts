import {
  Acceptance,
  AnswerInput,
  CurrentSubject,
  EvidenceVerdict,
  Fingerprint,
  PillarScore,
  PracticeWord,
  ProvidedChoice,
  ReviewScope,
  ReviewStatus,
  Risk,
  Score,
  StaleReason,
} from '@genai-lens/backstage-plugin-lens-review-common';

/** Addresses a review. */
export interface ReviewKey {
  readonly entityRef: string;
  readonly lensId: string;
}

/** The score of a review with that of each of its pillars. */
export type StoredScore = Score & { readonly pillars: readonly PillarScore[] };

/** What follows from the answers, the scope and the time. */
export interface DerivedState {
  readonly status: ReviewStatus;
  readonly staleReasons: readonly StaleReason[];
  /** When this stops being true by itself; nothing: it does not. */
  readonly validUntil?: string;
  /** The setting that the status was derived with. */
  readonly confirmEveryDays: number;
  readonly score: StoredScore;
  /** States of all best practices, for queries over many reviews. */
  readonly practices: readonly PracticeWord[];
  /** Best practices that count as in place because others provide them. */
  readonly providedPractices: number;
}

export interface StoredReview extends ReviewKey {
  readonly id: string;
  readonly lensVersion: string;
  readonly scope: ReviewScope;
  readonly scenarios: readonly string[];
  readonly pillarPriority: readonly string[];
  readonly notes?: string;
  /** Owners of the entity when the review was last touched; sorted. */
  readonly owners: readonly string[];
  /** Counts the writes to the review and its answers. */
  readonly revision: number;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly updatedAt: string;
  readonly updatedBy: string;
  readonly submittedAt?: string;
  readonly submittedBy?: string;
  readonly scopeChangedAt?: string;
  /** What evidence says for or against; expired verdicts among them. */
  readonly verdicts: readonly EvidenceVerdict[];
  /** Risks that are accepted; those that have expired among them. */
  readonly accepted: readonly Acceptance[];
  /** Of a System: it counts for components without a review of their own. */
  readonly coversComponents: boolean;
  /** What is taken from other entities and holds now. */
  readonly provided: readonly ProvidedChoice[];
  /** Whether the entity provides best practices of the lens to others. */
  readonly provides: boolean;
  /** The prompts and models that the entity uses; undefined: nobody has looked yet. */
  readonly subjects?: readonly CurrentSubject[];
  readonly derived: DerivedState;
  /** The day, in UTC, on which `derived` last became another. */
  readonly scoredOn: string;
}

/** A question's row; before the first save there is no `said`. */
export interface StoredAnswer {
  readonly questionId: string;
  /** Counts the saves. */
  readonly revision: number;
  readonly risk: Risk;
  /** Has a best practice in scope. */
  readonly inScope: boolean;
  readonly said?: {
    readonly input: AnswerInput;
    readonly updatedAt: string;
    readonly updatedBy: string;
    readonly confirmedAt: string;
    readonly confirmedBy: string;
    /** Undefined: it depends on nothing that is known. */
    readonly fingerprint?: Fingerprint;
  };
}

/** A question that somebody has answered. */
export type SaidAnswer = StoredAnswer & Required<Pick<StoredAnswer, 'said'>>;

/** Whether somebody has answered the question. */
export function isSaid(answer: StoredAnswer): answer is SaidAnswer {
  return answer.said !== undefined;
}
