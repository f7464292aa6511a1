import { DocumentedRisk, Risk } from './risk';

export type ReviewStatus = 'draft' | 'complete' | 'stale';

export type StaleReason =
  | 'confirmation-overdue'
  | 'scope-changed'
  | 'answer-missing'
  | 'lens-version-old'
  | 'evidence-newer'
  | 'subject-changed';

/** Percentages, 0–100, `verified ≤ claimed ≤ possible`, weighted by documented risk. */
export interface Maturity {
  readonly verified: number;
  readonly claimed: number;
  readonly possible: number;
}

/** What a review and each of its pillars count. */
export interface Score {
  readonly risk: Risk;
  /** Questions by AWS risk. */
  readonly riskCounts: Readonly<Record<Risk, number>>;
  /** Best practices by documented risk. */
  readonly openPractices: Readonly<Record<DocumentedRisk, number>>;
  readonly acceptedPractices: Readonly<Record<DocumentedRisk, number>>;
  readonly unknownPractices: number;
  readonly outOfScope: number;
  readonly contradicted: number;
  /** Null: nothing in scope. */
  readonly maturity: Maturity | null;
  /** Questions in scope that have an answer. */
  readonly answered: number;
  /** Questions in scope. */
  readonly questions: number;
}

export interface PillarScore extends Score {
  readonly pillarId: string;
  readonly name: string;
}

export interface Scorecard extends Score {
  readonly status: ReviewStatus | 'none';
  readonly staleReasons?: readonly StaleReason[];
  readonly level?: string;
  readonly pillars: readonly PillarScore[];
}
