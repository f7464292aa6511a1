import {
  Answer,
  Problem,
} from '@genai-lens/backstage-plugin-lens-review-common';

/** Where the saving of one question stands. A question without a state is saved. */
export type SaveState =
  | { readonly kind: 'saving' }
  | { readonly kind: 'retrying'; readonly message: string }
  /** Not sent: something is missing. */
  | { readonly kind: 'incomplete'; readonly problems: readonly Problem[] }
  | { readonly kind: 'refused'; readonly message: string }
  /** Somebody else has saved meanwhile; the person picks. */
  | { readonly kind: 'conflict'; readonly current: Answer };

export type OverallSaveState = SaveState['kind'] | 'saved';

const MOST_URGENT_FIRST: readonly SaveState['kind'][] = [
  'conflict',
  'refused',
  'retrying',
  'incomplete',
  'saving',
];

/** What to say of all questions together. */
export function overallSaveState(
  states: Iterable<SaveState>,
): OverallSaveState {
  const kinds = new Set([...states].map(state => state.kind));
  return MOST_URGENT_FIRST.find(kind => kinds.has(kind)) ?? 'saved';
}
