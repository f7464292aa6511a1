import { ContentVault } from '../../encryption';
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

/** What the versions of a snapshot add to those that the ledger has. */
export interface VersionsRecord {
  readonly added: readonly NewVersion[];
  /** Ids of versions that the source has no longer, or no longer with this content. */
  readonly withdrawn: readonly string[];
  /** Ids of versions that the source has again. */
  readonly restored: readonly string[];
  readonly events: readonly ChangeEvent[];
  readonly problems: readonly SourceProblem[];
}

/** What recording versions needs to know. */
export interface VersionsInput {
  readonly assetId: string;
  readonly snapshot: AssetSnapshot;
  readonly known: readonly StoredVersion[];
  readonly vault: ContentVault;
  readonly maxTextBytes: number;
  readonly now: Date;
  readonly newId: () => string;
}
