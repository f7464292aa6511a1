import { JsonObject } from '@backstage/types';
import { AssetKind, NameValue } from './asset';
import { TemplateFormat } from './content';
import { ModelFacts, PromptFacts } from './facts';
import { SourceProblem } from './source';

/** Facts of either kind, as far as somebody knows them. */
export type AssetFacts = Omit<PromptFacts, 'type'> &
  Omit<ModelFacts, 'type'> & {
    readonly type?: PromptFacts['type'] | ModelFacts['type'];
  };

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

/** A version in the ledger, without its text. */
export interface StoredVersion {
  readonly id: string;
  readonly assetId: string;
  readonly ordinal: number;
  /** As the source calls it. */
  readonly name: string;
  /** The name, or `name@digest` where the name had several contents. */
  readonly version: string;
  readonly mutable: boolean;
  readonly drift: boolean;
  /** Keyed where the text is sealed. */
  readonly digest: string;
  readonly contentType?: 'text' | 'chat';
  readonly templateFormat?: TemplateFormat;
  readonly parameters: JsonObject;
  readonly models: readonly string[];
  readonly author?: string;
  readonly message?: string;
  readonly createdAt?: string;
  readonly firstSeenAt: string;
  /** Undefined: the source has it, with this content. */
  readonly withdrawnAt?: string;
  /** Whether the text is stored readable, and the digest a plain one. */
  readonly readable: boolean;
}

/** A label of an asset and the `name` of the version that it points to. */
export interface StoredLabel {
  readonly assetId: string;
  readonly name: string;
  readonly versionName: string;
}

/** What a person said of an asset. */
export interface CurationRevision {
  readonly assetId: string;
  readonly revision: number;
  /** All that people say, not only what this revision changed. */
  readonly fields: AssetFacts;
  readonly by: string;
  readonly at: string;
}

/** A run of a suite against a version with a model. */
export interface Evaluation {
  readonly id: string;
  readonly assetId: string;
  readonly versionId: string;
  readonly model: string;
  readonly suite: string;
  readonly score?: number;
  readonly threshold?: number;
  readonly passed: boolean;
  readonly runAt: string;
  readonly link?: string;
  readonly by: string;
  readonly at: string;
}

/** A person's word on a version, or on a model as a whole. */
export interface Approval {
  readonly id: string;
  readonly assetId: string;
  readonly versionId?: string;
  readonly ordinal: number;
  readonly status: 'approved' | 'revoked';
  readonly useCases: readonly string[];
  readonly reason?: string;
  readonly by: string;
  readonly at: string;
  readonly expiresAt?: string;
}

/** An entity that a person wrote, as the catalog has it. */
export interface HandWritten {
  /** Lower-case, full. */
  readonly ref: string;
  /** The remote asset that it wants to take over. */
  readonly claims?: { readonly sourceId: string; readonly externalId: string };
  readonly facts: AssetFacts;
}

/** Something that happened to an asset. */
export interface ChangeEvent {
  readonly assetId: string;
  readonly type:
    | 'asset-added'
    | 'asset-changed'
    | 'asset-removed'
    | 'asset-restored'
    | 'version-added'
    | 'version-withdrawn'
    | 'drift'
    | 'label'
    | 'curated'
    | 'evaluated'
    | 'approved';
  /** Names versions by the ledger's ids. Never prompt text, and no digest: sealing a text later has to end what its plain digest tells. */
  readonly detail: JsonObject;
}

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

/** How many assets of a source are in which state. */
export type AssetCounts = Readonly<Record<AssetState, number>>;
