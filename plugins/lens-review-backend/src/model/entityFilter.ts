/** Columns of the projection whose value the catalog's conditions can ask for. */
export type EntityFilterColumn = 'name' | 'namespace' | 'type' | 'lifecycle';

/** What a condition of the catalog asks of an entity, as far as the projection of the catalog can tell. Values are lower case. */
export type EntityFilter =
  | { readonly kind: 'owned-by-any'; readonly owners: readonly string[] }
  | { readonly kind: 'kind-is-any'; readonly kinds: readonly string[] }
  | {
      readonly kind: 'tagged';
      /** Undefined: with any tag. */
      readonly tag?: string;
    }
  | {
      readonly kind: 'field-is';
      readonly column: EntityFilterColumn;
      /** Undefined: any, as long as there is one. */
      readonly value?: string;
    };
