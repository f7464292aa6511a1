/** What prompts and models can be filtered by; the id stands in the URL. */
export interface Facet {
  readonly id: FacetId;
  readonly title: string;
  /** Of the entity, as the catalog's search names it. */
  readonly field: string;
  /** References are shown by the name of what they refer to. */
  readonly isRef?: boolean;
  /** What the values mean, where they are not for reading. */
  readonly words?: Readonly<Record<string, string>>;
}

export const FACET_IDS = [
  'kind',
  'owner',
  'system',
  'provider',
  'lifecycle',
  'category',
  'label',
  'status',
] as const;

export type FacetId = (typeof FACET_IDS)[number];

const FIELDS: Readonly<Record<FacetId, Omit<Facet, 'id'>>> = {
  kind: {
    title: 'Kind',
    field: 'kind',
    words: { Prompt: 'Prompts', Model: 'Models' },
  },
  owner: { title: 'Owner', field: 'relations.ownedBy', isRef: true },
  system: { title: 'System', field: 'relations.partOf', isRef: true },
  provider: { title: 'Provider', field: 'spec.provider.id' },
  lifecycle: { title: 'Lifecycle', field: 'spec.lifecycle' },
  category: { title: 'Category', field: 'spec.category' },
  label: { title: 'Label', field: 'spec.labels.name' },
  status: {
    title: 'Provider status',
    field: 'spec.deprecation.status',
    words: {
      active: 'Active',
      legacy: 'Legacy',
      'end-of-life': 'End of life',
    },
  },
};

/** In the order in which they are shown. */
export const FACETS: readonly Facet[] = FACET_IDS.map(id => ({
  id,
  ...FIELDS[id],
}));
