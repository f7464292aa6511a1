import {
  Approval,
  AssetFinding,
  CurationRevision,
  DerivedAsset,
  Evaluation,
  HandWritten,
  SourceSettings,
  StoredAsset,
  StoredLabel,
  StoredVersion,
} from '../../model';

/** Everything that is known about an asset. */
export interface AssetKnowledge {
  readonly asset: StoredAsset;
  /** Undefined where the source is not configured any more. */
  readonly settings?: SourceSettings;
  readonly curation?: CurationRevision;
  /** Hand-written entities that want to take it over, by reference. */
  readonly claims: readonly HandWritten[];
  /** References of components that say that they use it. */
  readonly usedBy: readonly string[];
  /** Whether somebody mentions it. */
  readonly mentioned: boolean;
  /** In order of appearance. */
  readonly versions: readonly StoredVersion[];
  readonly labels: readonly StoredLabel[];
  /** Oldest first. */
  readonly evaluations: readonly Evaluation[];
  /** Oldest first. */
  readonly approvals: readonly Approval[];
  /** Whether it includes itself, directly or through others. */
  readonly inLoop: boolean;
  /** The entity that a model is known as in the catalog, by an id that a source uses. */
  readonly modelRef: (id: string) => string | undefined;
  /** The entity that a prompt of the same source is known as in the catalog. */
  readonly promptRef: (externalId: string) => string | undefined;
}

/** What the catalog gets, but for its name. */
export interface EntityBody {
  readonly annotations: Readonly<Record<string, string>>;
  readonly title?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly links?: readonly { readonly url: string; readonly title: string }[];
  readonly spec: Readonly<Record<string, unknown>>;
}

/** A `spec` as the catalog gets it, and what had to be left out. */
export interface SpecOf {
  readonly spec: Readonly<Record<string, unknown>>;
  readonly findings: readonly AssetFinding[];
}

/** What follows for an asset, before it has a name. */
export interface Derivation extends Omit<DerivedAsset, 'ref'> {
  /** The reference of the hand-written entity that it belongs to. */
  readonly handWrittenRef?: string;
  /** Where the catalog gets it. */
  readonly body?: EntityBody;
}
