import { NotApplicableReason } from './answer';
import { DocumentedRisk, Risk } from './risk';

/**
 * What a best practice counts as by our own reading.
 * `accepted` is open with a valid acceptance.
 */
export type PracticeState =
  | 'established'
  | 'open'
  | 'unknown'
  | 'accepted'
  | 'out-of-scope';

/** Whose word decided: a person's answer, a provider's, the review's scope facts, or nobody's yet. */
export type AnswerOrigin = 'own' | 'provided' | 'scope' | 'none';

/** One choice after own answers, provided answers and scope are laid over one another. */
export interface EffectiveChoice {
  readonly choiceId: string;
  readonly selected: boolean;
  readonly unknown: boolean;
  readonly notApplicable?: NotApplicableReason;
  readonly origin: AnswerOrigin;
}

/** The only thing that scoring sees of an answer. */
export interface EffectiveAnswer {
  readonly questionId: string;
  readonly applicable: boolean;
  readonly reason?: NotApplicableReason;
  readonly choices: readonly EffectiveChoice[];
}

export interface ScoredPractice {
  readonly choiceId: string;
  readonly state: PracticeState;
  readonly documentedRisk: DocumentedRisk;
  readonly origin: AnswerOrigin;
  /** Established, and current evidence says otherwise: no credit. */
  readonly contradicted: boolean;
  /** Established, and current evidence supports it. */
  readonly verified: boolean;
}

export interface ScoredQuestion {
  readonly questionId: string;
  readonly pillarId: string;
  /** By the AWS reading. */
  readonly risk: Risk;
  /** Has a best practice in scope by our own reading. */
  readonly inScope: boolean;
  readonly answered: boolean;
  readonly practices: readonly ScoredPractice[];
}
