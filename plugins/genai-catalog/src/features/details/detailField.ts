/** How a field is entered, and what its text means. */
export type DetailInput =
  | { readonly kind: 'line' | 'paragraph' | 'date' }
  /** One value a line. */
  | { readonly kind: 'lines' }
  /** A reference to an entity of one of these kinds. */
  | { readonly kind: 'ref'; readonly kinds: readonly string[] }
  /** A whole number. */
  | { readonly kind: 'count'; readonly min: number }
  | {
      readonly kind: 'choice';
      readonly options: readonly { id: string; label: string }[];
    }
  | { readonly kind: 'flag' };

/** A field that people can say something of. */
export interface DetailField {
  /** In the body: `purpose`, or `review.intervalDays`. */
  readonly path: string;
  readonly label: string;
  readonly hint?: string;
  readonly input: DetailInput;
  /** What people say comes on top of what others say: only theirs is entered. */
  readonly isAdded?: boolean;
}

/** Fields under a heading of their own. */
export interface DetailGroup {
  readonly title: string;
  readonly fields: readonly DetailField[];
}

const LINE: DetailInput = { kind: 'line' };
const PARAGRAPH: DetailInput = { kind: 'paragraph' };

/** A line of text. */
export function lineField(path: string, label: string, hint?: string) {
  return { path, label, hint, input: LINE };
}

/** Text of some lines. */
export function paragraphField(path: string, label: string, hint?: string) {
  return { path, label, hint, input: PARAGRAPH };
}

/** Who answers for a prompt or a model, and where it belongs. */
export const OWNERSHIP: DetailGroup = {
  title: 'Ownership',
  fields: [
    {
      path: 'owner',
      label: 'Owner',
      input: { kind: 'ref', kinds: ['group', 'user'] },
    },
    {
      path: 'system',
      label: 'System',
      input: { kind: 'ref', kinds: ['system'] },
    },
    lineField('lifecycle', 'Lifecycle', 'For example experimental, production'),
    {
      path: 'usedBy',
      label: 'Used by',
      hint: 'Besides those that are known already. One entity a line, such as component:support-copilot',
      input: { kind: 'lines' },
      isAdded: true,
    },
  ],
};
