import { NewVersion } from '../../database/operations';
import {
  AssetSnapshot,
  ChangeEvent,
  SourceProblem,
  StoredAsset,
  StoredLabel,
  StoredVersion,
} from '../../model';

/** What the ledger has of an asset. */
export interface KnownAsset {
  readonly asset: StoredAsset;
  readonly versions: readonly StoredVersion[];
  readonly labels: readonly StoredLabel[];
}

/** What has to be written so that the ledger says what a snapshot says. Empty where it says so already. */
export interface AssetRecord {
  readonly assetId: string;
  /** The asset, where it is new or described otherwise than before. */
  readonly asset?: StoredAsset;
  readonly added: readonly NewVersion[];
  readonly withdrawn: readonly string[];
  readonly restored: readonly string[];
  /** All labels, where one is new, gone or elsewhere. */
  readonly labels?: readonly StoredLabel[];
  readonly events: readonly ChangeEvent[];
  readonly problems: readonly SourceProblem[];
}

/** A snapshot beside what the ledger has of the asset. */
export interface RecordInput {
  readonly snapshot: AssetSnapshot;
  readonly known?: KnownAsset;
}
