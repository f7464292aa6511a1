import {
  HistoryEntry,
  Lens,
  lensReviewContract,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { Change, compareNotes, compareWords } from './change';

/** History may keep more of a review than what a person changes. */
const recordedReview = lensReviewContract.patchReview.body.strip();

type Titled = readonly { readonly id: string; readonly title: string }[];

function listWords(ids: readonly string[] | undefined, titles: Titled) {
  return ids?.length
    ? ids.map(id => titles.find(each => each.id === id)?.title ?? id).join(', ')
    : undefined;
}

/**
 * What changed about the review itself: scope, scenarios, priorities, notes, whether it covers components.
 * A part that the entry does not have was left alone.
 */
export function describeReviewChange(
  entry: Pick<HistoryEntry, 'from' | 'to'>,
  lens: Lens,
): readonly Change[] {
  const before = recordedReview.safeParse(entry.from ?? {}).data ?? {};
  const after = recordedReview.safeParse(entry.to ?? {}).data ?? {};
  const { scope, scenarios, pillarPriority, coversComponents } = after;
  const pillars = lens.pillars.map(({ id, name }) => ({ id, title: name }));

  return [
    ...lens.scopeFacts.flatMap(fact => {
      if (!scope) return [];
      const words = (valueId: string | null | undefined) =>
        fact.values.find(value => value.id === valueId)?.title ??
        valueId ??
        'Not said';
      return compareWords(
        fact.title,
        words(before.scope?.[fact.id]),
        words(scope[fact.id]),
      );
    }),
    ...(scenarios
      ? compareWords(
          'Scenarios',
          listWords(before.scenarios, lens.scenarios) ?? 'None',
          listWords(scenarios, lens.scenarios) ?? 'None',
        )
      : []),
    ...(pillarPriority
      ? compareWords(
          'Priority of the pillars',
          listWords(before.pillarPriority, pillars) ?? 'None',
          listWords(pillarPriority, pillars) ?? 'None',
        )
      : []),
    ...(coversComponents !== undefined
      ? compareWords(
          'Covers the components of the System',
          before.coversComponents ? 'Yes' : 'No',
          coversComponents ? 'Yes' : 'No',
        )
      : []),
    ...('notes' in after
      ? compareNotes('Notes of the review', before.notes, after.notes)
      : []),
  ];
}
