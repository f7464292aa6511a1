import { FilterPredicate } from '@backstage/filter-predicates';

/** A lens file that config names. */
export interface LensFileConfig {
  readonly id: string;
  readonly version: string;
  /** Absolute path: for the file system, not for people. */
  readonly target: string;
  /** As config writes it. */
  readonly configuredTarget: string;
  /** Where config says so, for messages: `lensReview.lenses[0]`. */
  readonly configPath: string;
}

/** What config says of a lens, wherever the lens comes from. */
export interface LensSettings {
  readonly id: string;
  readonly enabled: boolean;
  readonly filter?: FilterPredicate;
  /** Whether what depends on something is concerned by that; undefined: as the lens says. */
  readonly byDependency?: boolean;
  readonly configPath: string;
}

/** `lensReview` of the app's config, read once. */
export interface LensReviewConfig {
  /** Lower case. */
  readonly kinds: readonly string[];
  readonly confirmEveryDays: number;
  /** How long evidence is kept after it ended. */
  readonly keepEvidenceDays: number;
  readonly lensFiles: readonly LensFileConfig[];
  readonly lensSettings: readonly LensSettings[];
  /** Subjects of services that may write. */
  readonly writingServices: readonly string[];
}
