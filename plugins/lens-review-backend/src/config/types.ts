import { FilterPredicate } from '@backstage/filter-predicates';
import {
  LensChange,
  Level,
} from '@genai-lens/backstage-plugin-lens-review-common';

/** A lens that config names, and where its definition is. */
export interface LensFileConfig {
  readonly id: string;
  readonly type: 'file' | 'url';
  /** Undefined, with an address only: as the definition says, or the day on which it changed. */
  readonly version?: string;
  /** What a new version is to the last one; undefined: major. */
  readonly change?: LensChange;
  /** Absolute path, for the file system and not for people; or an address. */
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
  /** The ladder of the lens; undefined: as the lens says. */
  readonly levels?: readonly Level[];
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
