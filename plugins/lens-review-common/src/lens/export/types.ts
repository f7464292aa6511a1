import { Finding } from '../../model';
import { LensOverlay } from '../overlay/schema';

/** One thing that an export had to make different so that strict mode takes it. */
export interface ExportChange {
  /** JSON path into the definition that was imported. */
  readonly path: string;
  /** `cut` at a word, characters `replaced`, `added` because the format requires it, `dropped` because it has no room. */
  readonly kind: 'cut' | 'replaced' | 'added' | 'dropped';
  readonly from?: string;
  readonly to?: string;
}

/** A lens in the form of the AWS tool with all the rest beside it, or why it has none. */
export type ExportedLens =
  | {
      readonly ok: true;
      /** Custom-lens JSON that strict mode takes without a finding. */
      readonly definition: Readonly<Record<string, unknown>>;
      /** What the definition has no room for. */
      readonly overlay: LensOverlay;
      readonly changes: readonly ExportChange[];
    }
  | { readonly ok: false; readonly findings: readonly Finding[] };
