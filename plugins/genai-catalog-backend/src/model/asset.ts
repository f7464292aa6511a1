import { JsonObject } from '@backstage/types';
import { PromptContent, TemplateFormat } from './content';
import { ModelFacts, PromptFacts } from './facts';

/** What the ledger keeps. */
export type AssetKind = 'prompt' | 'model';

/** A name from outside with its value: never a key of an object, because keys may differ only in case. */
export interface NameValue {
  readonly name: string;
  readonly value: string;
}

/** What a source says of one prompt or model at one moment. */
export type AssetSnapshot = PromptSnapshot | ModelSnapshot;

/** A prompt as its source describes it. */
export interface PromptSnapshot extends SnapshotBase {
  readonly kind: 'prompt';
  readonly facts: PromptFacts;
}

/** A model as its source describes it. */
export interface ModelSnapshot extends SnapshotBase {
  readonly kind: 'model';
  readonly facts: ModelFacts;
  /** Where it is offered. */
  readonly regions?: readonly {
    readonly region: string;
    readonly status?: string;
  }[];
  /**
   * Other ids that prompts and components may call it by: an ARN, an inference profile. `provider.modelId` and the
   * external id count without being repeated here.
   */
  readonly aliases?: readonly string[];
  /** Becomes an entity only where a prompt or component refers to it, or somebody claims it. */
  readonly candidate?: boolean;
}

interface SnapshotBase {
  /** Its identity in the source; compared as it stands, up to 1,024 characters. */
  readonly externalId: string;
  /** Its name there, as people see it; may hold anything. */
  readonly name: string;
  /** Plain tags. Mapping rules see them; they become tags of the entity where the catalog allows it. */
  readonly tags: readonly string[];
  /** Tags with a value. Mapping rules see them. */
  readonly providerTags?: readonly NameValue[];
  /** Path of the file, where it comes from one, with `/`. Mapping rules see it. */
  readonly path?: string;
  /** Where a person can look at it in the source. */
  readonly url?: string;
  /** Oldest first. */
  readonly versions: readonly VersionSnapshot[];
  /**
   * `all`: the source keeps its versions, and one that is not listed was withdrawn there. `some`: it tells only of
   * these (a file knows its present state alone), and what the ledger has beside them stays as it is.
   */
  readonly versionsListed: 'all' | 'some';
  /** Each points to the `version` of one of the versions. */
  readonly labels: readonly {
    readonly name: string;
    readonly version: string;
  }[];
  /**
   * The entity that a person wrote for it. The asset then bears that reference, and the ledger emits no entity for
   * it. Only for sources that read the catalog itself.
   */
  readonly handWrittenRef?: string;
}

/** One version of an asset as its source describes it. */
export interface VersionSnapshot {
  /** As the source calls it: `7`, `DRAFT`, a commit. Unique among the snapshot's versions. */
  readonly version: string;
  /**
   * Whether the source allows it to change. A mutable one gets a revision `<version>@<digest>` per content; an
   * immutable one that changes nevertheless is drift.
   */
  readonly mutable: boolean;
  /**
   * The text. Absent for a model. Absent for a prompt: the version is there but was not read this time, so
   * `templateFormat`, `parameters` and `models` say nothing either and the ledger keeps what it has.
   */
  readonly content?: PromptContent;
  readonly templateFormat?: TemplateFormat;
  /** Settings of the call, such as `temperature`, as the source has them. Not confidential: keep text out. */
  readonly parameters?: JsonObject;
  /** Ids of models as the source writes them, or entity references. */
  readonly models?: readonly string[];
  readonly author?: string;
  readonly message?: string;
  /** ISO 8601. */
  readonly createdAt?: string;
}
