import { Subject } from '@genai-lens/backstage-plugin-lens-review-common';

/** The prompts and models that an entity uses, as they are now. */
export interface EntitySubjects {
  /** One of those that were asked about. */
  readonly entityRef: string;
  /** Each reference and label once. Empty: it uses none. */
  readonly subjects: readonly Subject[];
}

/** A source that knows which versions of prompts and models entities use. It never reads text. */
export interface SubjectReader {
  /** Letters, digits, `.`, `_` and `-`; names the source in the database. */
  readonly id: string;
  /**
   * Asked in batches. What was known of an entity that it does not mention stays as it is; so does everything where it
   * throws, or is aborted.
   */
  read(request: {
    /** Lower case. */
    readonly entityRefs: readonly string[];
    readonly signal: AbortSignal;
  }): Promise<readonly EntitySubjects[]>;
}
