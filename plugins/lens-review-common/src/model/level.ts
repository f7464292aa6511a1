import { DocumentedRisk } from './risk';
import { ReviewStatus } from './scorecard';
import { LensTopic } from './topic';

/** What a review must show to stand on a level; what is not named is not asked for. */
export interface LevelCondition {
  readonly status?: readonly ReviewStatus[];
  /** Open best practices by documented risk; accepted ones are not open. */
  readonly openAtMost?: Readonly<Partial<Record<DocumentedRisk, number>>>;
  /** Verified maturity, 0–100. */
  readonly verifiedAtLeast?: number;
  /** Claimed maturity, 0–100. */
  readonly claimedAtLeast?: number;
  /** Claims that evidence contradicts; 0 where it is not named. */
  readonly contradictedAtMost?: number;
  readonly unknownAtMost?: number;
}

/** A rung of a lens's ladder. It includes the conditions of the rungs below it. */
export interface Level extends LensTopic {
  readonly when: LevelCondition;
}
