/** The files of one prompt. */
export interface RawPromptFiles {
  readonly externalId: string;
  readonly files: readonly RawFile[];
}

/** A prompt's file as it was read. */
export interface RawFile {
  readonly path: string;
  readonly text: string;
  /** Where a person can look at it. */
  readonly url?: string;
  /** The commit that it was read at, where it is known. */
  readonly commit?: string;
}
