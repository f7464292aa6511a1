/** Which assets a mapping rule is about. Conditions that are named must all hold; a rule without any holds for all. */
export interface MappingConditions {
  /** A prefix of whole segments: `support` holds for `support` and `support/triage`, not for `supporters`. */
  readonly folder?: string;
  readonly tag?: string;
  readonly providerTag?: { readonly name: string; readonly value?: string };
  /** A prefix of the file's path, by whole segments. */
  readonly path?: string;
  /** Has to match the whole name; what its groups caught can be used as `$1` to `$9`. */
  readonly name?: RegExp;
}

/** What a mapping rule says of the assets that it is about. */
export interface MappingResult {
  readonly owner?: string;
  readonly system?: string;
  readonly lifecycle?: string;
  readonly category?: string;
  readonly usedBy?: readonly string[];
}

/** One mapping rule; where several hold, the first one that names a field decides it. */
export interface MappingRule {
  readonly when: MappingConditions;
  readonly set: MappingResult;
}

/** What the ledger has to know of a source beside what the source says. */
export interface SourceSettings {
  readonly id: string;
  readonly type: string;
  readonly rules: readonly MappingRule[];
  /** Full references, in lower case, of hand-written entities that may take over an asset of this source. */
  readonly adopt: readonly string[];
  /** Of the entities that it emits. */
  readonly namespace: string;
  /** Bytes of UTF-8 per version. */
  readonly maxTextBytes: number;
  /**
   * The share of its assets, from 0 to 1, that a source may lose in one pass. A pass that lost more removes nothing;
   * one that lost them all removes nothing either, whatever the share.
   */
  readonly maxLostShare: number;
  /** A source that tells what changed is read whole when this time has gone by: only then is seen what is missing. */
  readonly fullEveryHours: number;
  /** Kinds of the operator's own that may use assets, as `catalog.genai.relatedKinds` names them. */
  readonly relatedKinds: readonly string[];
}

/** What applies where the config says nothing. */
export const DEFAULT_SOURCE_SETTINGS = {
  rules: [],
  adopt: [],
  namespace: 'default',
  maxTextBytes: 512 * 1024,
  maxLostShare: 0.5,
  fullEveryHours: 24,
  relatedKinds: [],
} as const;
