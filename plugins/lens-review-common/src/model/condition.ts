/** Frozen syntax tree of a risk rule's condition; evaluated with three values, never with `eval`. */
export type Condition =
  | { readonly kind: 'default' }
  | { readonly kind: 'choice'; readonly id: string }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] };

/** Value of a choice: selected, not selected, or not applicable (neutral). */
export type TruthValue = 'true' | 'false' | 'neutral';
