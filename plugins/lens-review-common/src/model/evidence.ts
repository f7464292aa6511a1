import { Link } from './lens';

/**
 * What one source says to one best practice. `undeclared`: the entity declares nothing to judge by, although it should.
 * `nothing-found`: there was nothing to judge by, or not enough. Neither speaks for or against.
 */
export type EvidenceOutcome =
  | 'supports'
  | 'contradicts'
  | 'undeclared'
  | 'nothing-found';

/** What all sources together say at one moment. `disputed`: contradicted, and a person disputes it. */
export type EvidenceStanding = EvidenceOutcome | 'disputed' | 'expired';

/** What one source said of one best practice of one review. */
export interface Evidence {
  /** Id of the collector, or that of a tool which sends evidence: see `sourceOfTool`. */
  readonly source: string;
  readonly questionId: string;
  readonly choiceId: string;
  readonly verdict: EvidenceOutcome;
  /** One sentence: why. */
  readonly sentence: string;
  readonly link?: Link;
  /** Path in a repository. */
  readonly file?: string;
  /** In that file, counted from 1. */
  readonly line?: number;
  /** Refs of the entities that it is about. */
  readonly about: readonly string[];
  /** ISO 8601. */
  readonly observedAt: string;
  /** ISO 8601: when the source began to say just this. Without it, when it was observed. */
  readonly since?: string;
  /** ISO 8601; from this moment on it no longer counts. Without it, it has no end. */
  readonly expiresAt?: string;
}

/** A person's word against a contradiction. It holds against what was said then, not against what is said later. */
export interface EvidenceDispute {
  readonly questionId: string;
  readonly choiceId: string;
  readonly reason: string;
  readonly contradictions: readonly Pick<Evidence, 'source' | 'sentence'>[];
}
