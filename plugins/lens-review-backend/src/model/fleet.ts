import { PermissionCriteria } from '@backstage/plugin-permission-common';
import {
  ReviewStatus,
  Risk,
  Score,
  StaleReason,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { ReviewFilter } from '@genai-lens/backstage-plugin-lens-review-node';
import { EntityFilter } from './entityFilter';

/** Which entities of the catalog a caller may read. */
export type VisibleEntities =
  | { readonly kind: 'all' }
  | { readonly kind: 'none' }
  | {
      readonly kind: 'conditions';
      readonly criteria: PermissionCriteria<EntityFilter>;
    }
  | {
      /** Those that the catalog named a moment ago, in `visible_entities` under this key. */
      readonly kind: 'listed';
      readonly key: string;
    };

/** Which reviews a caller may read. */
export type ReadableReviews =
  | { readonly kind: 'all' }
  | { readonly kind: 'none' }
  | {
      readonly kind: 'conditions';
      readonly criteria: PermissionCriteria<ReviewFilter>;
    };

/** What one caller may know of the fleet. Whatever is not in both is left out before anything is counted. */
export interface FleetVisibility {
  readonly entities: VisibleEntities;
  readonly reviews: ReadableReviews;
}

/** Filters on components: values of one are alternatives, and every one that is there has to hold. */
export interface FleetFilters {
  /** Groups stand for the groups below them, too. */
  readonly owner?: readonly string[];
  readonly system?: readonly string[];
  readonly domain?: readonly string[];
  readonly type?: readonly string[];
  readonly lifecycle?: readonly string[];
  readonly tag?: readonly string[];
  /** What they are part of or depend on, however far. */
  readonly dependsOn?: readonly string[];
  readonly text?: string;
}

/** Filters on where reviews stand. */
export interface ReviewFilters {
  readonly status?: readonly ('none' | 'draft' | 'complete' | 'stale')[];
  /** With `pillar`, the risk of that pillar. */
  readonly risk?: readonly Risk[];
  readonly pillar?: string;
  /** Best practices, any of which is open. */
  readonly choice?: readonly string[];
}

/** The components that a question about the fleet is about. */
export interface FleetScope {
  readonly visibility: FleetVisibility;
  /** Lenses that can be used; a row for each component and each of them. */
  readonly lensIds: readonly string[];
  readonly filters: FleetFilters & ReviewFilters;
}

/** What a list of components can be sorted by. */
export type ComponentSort = 'risk' | 'maturity' | 'name' | 'updatedAt';

/** A component to which a lens applies, as the projection and its review have it. */
export interface FleetRow {
  readonly entityRef: string;
  readonly title: string;
  readonly type?: string;
  readonly lifecycle?: string;
  readonly system?: string;
  readonly domain?: string;
  readonly owners: readonly string[];
  readonly lensId: string;
  /** What the list is sorted by. */
  readonly position: string | number;
  /** The System whose review counts for the component. */
  readonly coveredBy?: string;
  /** Undefined: none has begun. */
  readonly review?: {
    readonly lensVersion: string;
    readonly status: ReviewStatus;
    readonly staleReasons: readonly StaleReason[];
    readonly updatedAt: string;
    readonly submittedAt?: string;
    readonly score: Score;
    /** Best practices that count as in place because others provide them. */
    readonly providedPractices: number;
    /** Of the pillar that the filters name. */
    readonly pillar?: Score;
  };
}
