import { Entity } from '@backstage/catalog-model';

/** A hand-written entity, and the text that it points to. */
export interface RawEntity {
  readonly entity: Entity;
  /** Undefined: it points to none, or the text could not be read this time. */
  readonly content?: RawContent;
}

/** What `contentFrom` led to. */
export interface RawContent {
  /** As `contentFrom` says. */
  readonly path: string;
  readonly text: string;
  /** `DRAFT` for a file on disk, `HEAD` for one of a repository. */
  readonly unnamedVersion: string;
  /** Where a person can look at it. */
  readonly url?: string;
}
