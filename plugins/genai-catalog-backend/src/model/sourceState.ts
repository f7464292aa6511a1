import { SourceProblem } from './source';

/** Where the readings of a source stand. */
export interface SourceState {
  readonly id: string;
  readonly type: string;
  readonly state: 'never' | 'ok' | 'failing';
  /** Number of the latest pass that began. */
  readonly lastPass: number;
  /** Number of the latest pass that wrote: earlier ones may not any more. */
  readonly appliedPass: number;
  readonly lastAttemptAt?: string;
  readonly lastSuccessAt?: string;
  /** When everything was read last, not only what changed. */
  readonly lastFullAt?: string;
  readonly lastError?: string;
  /** In a row. */
  readonly failures: number;
  /** Of the last pass. */
  readonly problems: readonly SourceProblem[];
  readonly cursor?: string;
  readonly settingsDigest?: string;
}
