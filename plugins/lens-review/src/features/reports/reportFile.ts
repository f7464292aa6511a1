/** A file that can be looked at or saved. */
export interface ReportFile {
  readonly id: string;
  readonly title: string;
  /** One sentence: what it is for. */
  readonly about: string;
  /** Name to save it under. */
  readonly name: string;
  /** It is a page, which can be shown before it is saved. */
  readonly isPage?: boolean;
  readonly load: () => Promise<Response>;
}

/** Files for one purpose. */
export interface ReportFileGroup {
  readonly title: string;
  readonly files: readonly ReportFile[];
}
