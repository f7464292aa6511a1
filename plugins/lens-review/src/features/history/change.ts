/** One thing that changed: what, from, to. What was not there before has no `from`. */
export interface Change {
  readonly what: string;
  readonly from?: string;
  readonly to: string;
}

/** The change from one word to another; none where they are the same. */
export function compareWords(
  what: string,
  from: string | undefined,
  to: string,
): readonly Change[] {
  return from === to ? [] : [{ what, from, to }];
}

/** Notes are named as changed and not quoted: they may be long, and stand in the review. */
export function compareNotes(
  what: string,
  from: string | undefined,
  to: string | undefined,
): readonly Change[] {
  if ((from ?? '') === (to ?? '')) return [];
  if (!to) return [{ what, to: 'Removed' }];
  return [{ what, to: from ? 'Changed' : 'Added' }];
}
