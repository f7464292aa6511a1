import { AssetFacts } from './facts';

/** What a person said of an asset. */
export interface CurationRevision {
  readonly assetId: string;
  readonly revision: number;
  /** All that people say, not only what this revision changed. */
  readonly fields: AssetFacts;
  readonly by: string;
  readonly at: string;
}

/** A run of a suite against a version with a model. */
export interface Evaluation {
  readonly id: string;
  readonly assetId: string;
  readonly versionId: string;
  readonly model: string;
  readonly suite: string;
  readonly score?: number;
  readonly threshold?: number;
  readonly passed: boolean;
  readonly runAt: string;
  readonly link?: string;
  readonly by: string;
  readonly at: string;
}

/** A person's word on a version, or on a model as a whole. */
export interface Approval {
  readonly id: string;
  readonly assetId: string;
  readonly versionId?: string;
  readonly ordinal: number;
  readonly status: 'approved' | 'revoked';
  readonly useCases: readonly string[];
  readonly reason?: string;
  readonly by: string;
  readonly at: string;
  readonly expiresAt?: string;
}

/** An entity that a person wrote, as the catalog has it. */
export interface HandWritten {
  /** Lower-case, full. */
  readonly ref: string;
  /** The remote asset that it wants to take over. */
  readonly claims?: { readonly sourceId: string; readonly externalId: string };
  readonly facts: AssetFacts;
}
