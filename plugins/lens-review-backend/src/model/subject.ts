import { CurrentSubject } from '@genai-lens/backstage-plugin-lens-review-common';

/** What a source says of one prompt or model of an entity. */
export interface StoredSubject extends CurrentSubject {
  readonly entityRef: string;
  readonly source: string;
}

/** When a source last spoke of an entity. */
export interface SubjectReading {
  readonly entityRef: string;
  readonly source: string;
  readonly readAt: string;
}

/** An answer that depends on a prompt or a model, and where it is. */
export interface DependentAnswer {
  readonly entityRef: string;
  /** Of the entity. */
  readonly title: string;
  readonly lensId: string;
  readonly lensVersion: string;
  readonly questionId: string;
  /** When it was written down what the answer depends on. */
  readonly recordedAt: string;
}
