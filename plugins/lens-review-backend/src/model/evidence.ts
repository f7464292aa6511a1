import {
  Evidence,
  EvidenceDispute,
} from '@genai-lens/backstage-plugin-lens-review-common';

/** A dispute with who raised it. */
export interface StoredDispute extends EvidenceDispute {
  readonly at: string;
  readonly by: string;
  readonly via?: string;
}

/** How asking a source about a review went. */
export interface EvidenceReading {
  readonly source: string;
  readonly askedAt: string;
  /** Last time that it answered; undefined: never. */
  readonly answeredAt?: string;
  /** For the log and who operates the portal; undefined: the last time it answered. */
  readonly error?: string;
}

/** When a source began to say something else. */
export type EvidenceChange = Pick<
  Evidence,
  'source' | 'questionId' | 'choiceId' | 'verdict' | 'sentence' | 'observedAt'
>;

/** Everything that is known of a review's evidence, its history apart. */
export interface StoredEvidence {
  readonly evidence: readonly Evidence[];
  readonly disputes: readonly StoredDispute[];
  readonly readings: readonly EvidenceReading[];
}

/** A review for which evidence is collected. */
export interface CollectableReview {
  readonly id: string;
  readonly entityRef: string;
  readonly lensId: string;
  readonly lensVersion: string;
  readonly scope: Readonly<Record<string, string>>;
}
