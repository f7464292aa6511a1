import { ReadableReviews } from './fleet';
import { PracticeKey } from './plan';

/** Requests on whose risk one person may decide. */
export interface DecidableRequests {
  readonly userRef: string;
  /** The person and all groups of the person. */
  readonly claims: readonly string[];
  /** The reviews that the person may change. */
  readonly updatable: ReadableReviews;
  /** By version of a lens: which of its best practices. */
  readonly lenses: readonly DecidablePractices[];
}

/** Best practices of a version of a lens by what has to hold for a person to decide on their risk. */
export interface DecidablePractices {
  readonly lensId: string;
  readonly lensVersion: string;
  /** In any component. */
  readonly anywhere: readonly PracticeKey[];
  /** In components that the person does not own. */
  readonly ofOthers: readonly PracticeKey[];
  /** In components whose review the person may change. */
  readonly whereUpdatable: readonly PracticeKey[];
}
