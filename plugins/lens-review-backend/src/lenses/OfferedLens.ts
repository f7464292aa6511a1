import { Lens } from '@genai-lens/backstage-plugin-lens-review-common';
import { LensOrigin, LensVersion } from '../model';
import { compareVersions } from './compareVersions';

/** The published versions of one lens. */
export interface LensGroup {
  readonly id: string;
  readonly origin: LensOrigin;
  readonly builtIn: boolean;
  /** The one that is used first: newest first, deprecated ones last. */
  readonly versions: readonly LensVersion[];
  /** Every version is deprecated. */
  readonly deprecated: boolean;
  /** As its source names it, where nothing is published yet. */
  readonly version?: string;
  /** Why its source could not be read, or what was read cannot be used. */
  readonly problem?: string;
}

/** A lens that is offered here, or would be if it could. */
export interface OfferedLens extends LensGroup {
  /** Its newest version that can be used; missing where there is none. */
  readonly lens?: Lens;
}

/** The version that is used first; undefined: none is published. */
export function newestOf(
  versions: readonly LensVersion[],
): LensVersion | undefined {
  return [...versions].sort(usedFirst)[0];
}

/** Orders versions by which is used first. */
export function usedFirst(a: LensVersion, b: LensVersion): number {
  return (
    Number(a.deprecation !== undefined) - Number(b.deprecation !== undefined) ||
    compareVersions(b.version, a.version)
  );
}
