/** What is kept of an entity of the catalog. Refs are lower case. */
export interface ProjectedEntity {
  readonly entityRef: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  /** The name where it has none. */
  readonly title: string;
  readonly type?: string;
  readonly lifecycle?: string;
  readonly system?: string;
  /** Its own, not that of its system. */
  readonly domain?: string;
  readonly tags: readonly string[];
  readonly owners: readonly string[];
  readonly dependencies: readonly string[];
  /** Of a group: the groups right above it. */
  readonly parents: readonly string[];
  /** Lenses whose filter in config it matches. */
  readonly filters: readonly string[];
  /** Of a kind that can be reviewed. */
  readonly reviewable: boolean;
  /** sha256, hex: another one means that something else is to be kept. */
  readonly digest: string;
}

/** Whose word it is that a lens concerns an entity. */
export type DecidedBy = 'person' | 'filter' | 'dependency' | 'nobody';

/** Whether a lens concerns an entity, as it is stored. */
export interface StoredApplicability {
  readonly entityRef: string;
  readonly lensId: string;
  readonly status: 'in' | 'out' | 'undecided';
  readonly decidedBy: DecidedBy;
  /** The dependency that says so, or would if nobody had spoken. */
  readonly via?: string;
}
