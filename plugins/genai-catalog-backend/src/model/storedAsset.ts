import { AssetKind, NameValue } from './asset';
import { AssetFacts, ModelFacts } from './facts';

/** What a source says of an asset beside its versions and labels. */
export interface Described {
  readonly facts: AssetFacts;
  readonly tags: readonly string[];
  readonly providerTags: readonly NameValue[];
  readonly path?: string;
  readonly url?: string;
  readonly regions: readonly {
    readonly region: string;
    readonly status?: string;
  }[];
  readonly aliases: readonly string[];
  readonly candidate: boolean;
  readonly handWrittenRef?: string;
}

/**
 * `entity`: the catalog gets it. `handwritten`: it belongs to an entity that a person wrote. `unclaimed`: something
 * that only people know is missing, as a rule the owner. `candidate`: offered, but nobody uses it. `removed`: its source
 * has it no longer.
 */
export type AssetState =
  | 'entity'
  | 'handwritten'
  | 'unclaimed'
  | 'candidate'
  | 'removed';

/** Something about an asset that a person should look at. */
export interface AssetFinding {
  readonly code: string;
  readonly message: string;
}

/** Who says what a field says. */
export interface FieldProvenance {
  readonly field: string;
  readonly origin:
    | 'curation'
    | 'adopted'
    | 'rule'
    | 'source'
    | 'open-data'
    | 'derived';
  /** A person, an entity, a rule's place in the config, a source or a data set. */
  readonly by: string;
  readonly asOf?: string;
}

/** What open data say of a model; undefined where they do not know it. */
export type OpenFactsOf = (
  facts: ModelFacts,
  options: { now: Date },
) => OpenFacts | undefined;

/** Facts from open data, with what they are from. */
export interface OpenFacts {
  readonly by: string;
  readonly asOf: string;
  readonly facts: AssetFacts;
}

/** What follows from everything known about an asset. */
export interface DerivedAsset {
  readonly ref?: string;
  readonly state: AssetState;
  readonly merged: AssetFacts;
  readonly provenance: readonly FieldProvenance[];
  readonly findings: readonly AssetFinding[];
  /** When time alone changes it; undefined: never. */
  readonly dueAt?: string;
}

/** An asset in the ledger. */
export interface StoredAsset extends DerivedAsset {
  readonly id: string;
  readonly sourceId: string;
  readonly externalId: string;
  readonly kind: AssetKind;
  readonly name: string;
  readonly described: Described;
  readonly openFacts?: OpenFacts;
  readonly firstSeenAt: string;
  readonly removedAt?: string;
}

/** How many assets of a source are in which state. */
export type AssetCounts = Readonly<Record<AssetState, number>>;
