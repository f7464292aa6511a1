import { Entity } from '@backstage/catalog-model';
import {
  EvidenceOutcome,
  Link,
  ReviewScope,
} from '@genai-lens/backstage-plugin-lens-review-common';

/** A best practice of a lens that a collector can speak to. */
export interface EvidenceTarget {
  readonly lensId: string;
  readonly questionId: string;
  readonly choiceId: string;
}

/** A review for which evidence is wanted. */
export interface ReviewToCollect {
  readonly lensId: string;
  readonly lensVersion: string;
  readonly scope: ReviewScope;
  /** A person's word on whether the lens concerns the entity; undefined: nobody has said so. */
  readonly applies?: 'in' | 'out';
}

/** An entity with its reviews against the lenses that the collector speaks to. */
export interface EntityToCollect {
  /** Lower case. */
  readonly entityRef: string;
  /** As the catalog has it. */
  readonly entity: Entity;
  readonly reviews: readonly ReviewToCollect[];
}

/** What a collector says of one best practice of one review. */
export interface CollectedEvidence extends EvidenceTarget {
  /** One of those that were asked about. */
  readonly entityRef: string;
  /** Absence is never a contradiction, and nothing is supported merely because a set is empty. */
  readonly verdict: EvidenceOutcome;
  /** One sentence that a person can check; people who may read the review read it. */
  readonly sentence: string;
  /** An http or https address. */
  readonly link?: Link;
  /** Refs of the entities that it is about. */
  readonly about?: readonly string[];
  readonly observedAt: Date;
  /** From then on it does not count unless it was collected again. */
  readonly expiresAt: Date;
}

/** A source of evidence. It says what it sees; it never ticks a box. */
export interface EvidenceCollector {
  /** Letters, digits, `.`, `_` and `-`; names the source in the database. */
  readonly id: string;
  /** Shown to people. */
  readonly title: string;
  /** What it can speak to. Anything else that it says is dropped. */
  readonly speaksTo: readonly EvidenceTarget[];
  /**
   * Asked in batches. What it does not mention counts as nothing found; where it throws, or is aborted, what it said
   * before stands.
   */
  collect(request: {
    readonly entities: readonly EntityToCollect[];
    readonly signal: AbortSignal;
  }): Promise<readonly CollectedEvidence[]>;
}
