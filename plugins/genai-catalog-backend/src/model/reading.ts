/** One reading of a source, at work or over. */
export interface Reading {
  readonly id: string;
  readonly sourceId: string;
  /** Who asked for it; undefined: the schedule. */
  readonly by?: string;
  readonly startedAt: string;
  /** Undefined: it is at work. */
  readonly endedAt?: string;
  /** `lost`: whoever read was killed. */
  readonly outcome?: 'done' | 'failed' | 'superseded' | 'aborted' | 'lost';
  /** Assets so far. */
  readonly read: number;
  readonly written: number;
  readonly removed: number;
}
