import { Source } from '../../model';

/** How to run a pass. */
export interface PassOptions {
  readonly sourceId: string;
  readonly source: Source;
  readonly signal: AbortSignal;
  readonly now: Date;
  /** Read everything, although the source could tell what changed. Only such a pass finds what is missing. */
  readonly full?: boolean;
  /** A person says that what is missing is really gone. */
  readonly acceptLoss?: boolean;
}
