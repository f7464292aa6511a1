/** A lens as its source has it, before it is parsed. */
export interface ReadableLens {
  readonly ok: true;
  readonly id: string;
  readonly version: string;
  /**
   * What the version is to the last one: `minor` where ids of questions and choices stay, and open reviews take it
   * silently. Without it, `major`.
   */
  readonly change?: 'major' | 'minor';
  /** Custom-lens JSON: the text of a file, or the object. */
  readonly definition: unknown;
  /** What the custom-lens format has no room for. */
  readonly overlay?: unknown;
}

/** A lens that its source knows of and cannot give. It is listed with its problem and cannot be used. */
export interface UnreadableLens {
  readonly ok: false;
  readonly id: string;
  readonly version: string;
  /** One sentence for everybody who may read lenses. */
  readonly problem: string;
  /** What the log says beside it, such as paths of this machine. */
  readonly detail?: string;
}

/** What a source says of one lens. */
export type LensSourceItem = ReadableLens | UnreadableLens;

/** Where lenses come from. Read once, when the backend starts. */
export interface LensSource {
  /** Names the source in logs. */
  readonly id: string;
  /** Does not throw for a lens that cannot be read: that is an item with a problem. */
  read(): Promise<readonly LensSourceItem[]>;
}
