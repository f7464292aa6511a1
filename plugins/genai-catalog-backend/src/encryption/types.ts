import { PromptContent } from '../model';

/** The version of an asset that a text belongs to: encrypted text opens in its own place only. */
export interface ContentPlace {
  readonly assetId: string;
  readonly version: string;
}

/** A version's text with its plain digest, for those who may read it. */
export interface OpenedContent {
  readonly content: PromptContent;
  readonly sha256: string;
}

/** A version's text as the database has it: readable, or sealed with a key. */
export type StoredContent =
  | ({ readonly kind: 'plain' } & OpenedContent)
  | {
      readonly kind: 'sealed';
      readonly keyId: string;
      readonly sealed: string;
    };

/** How prompt text goes into the database and comes out again. Each throws `ServiceUnavailableError` without its key. */
export interface ContentVault {
  /** Names the key that new text is sealed with; undefined where text is stored readable. */
  readonly keyId: string | undefined;
  /**
   * The digest by which the ledger knows a prompt's version, and which anybody may see: a keyed one where text is
   * sealed, because short prompts could be guessed from a plain one.
   */
  digest(digestText: string): string;
  seal(opened: OpenedContent, place: ContentPlace): StoredContent;
  open(stored: StoredContent, place: ContentPlace): OpenedContent;
}
