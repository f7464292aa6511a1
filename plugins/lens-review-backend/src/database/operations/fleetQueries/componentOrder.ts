import { ComponentSort } from '../../../model';

/**
 * Where components without a review are, whatever the list is sorted by. One that nobody has reviewed is worse than
 * every other; one that the review of its System covers has nothing open of its own.
 */
export const WITHOUT_REVIEW = {
  unreviewed: { number: -1, text: '' },
  covered: { number: -2, text: '-' },
} as const;

interface ComponentOrder {
  /** The way in which the worst, the first by name or the latest comes first. */
  readonly natural: 'asc' | 'desc';
  /** The end at which components that nobody has reviewed are; undefined: among the others. */
  readonly unreviewed?: 'first' | 'last';
  readonly form: 'number' | 'text';
  /** SQL over `scores`, which is `reviews` or `pillar_scores`; over `reviews` exactly that of an index. */
  readonly expression: (scores: string) => string;
}

/** By each sort; `unreviewed` is in the natural order. */
export const COMPONENT_ORDERS: Readonly<Record<ComponentSort, ComponentOrder>> =
  {
    risk: {
      natural: 'desc',
      unreviewed: 'first',
      form: 'number',
      expression: scores =>
        `(CASE ${scores}.risk WHEN 'HIGH' THEN 4 WHEN 'MEDIUM' THEN 3 WHEN 'UNANSWERED' THEN 2 WHEN 'NONE' THEN 1 ELSE 0 END * 1000000 + ${scores}.open_high * 1000 + ${scores}.open_medium)`,
    },
    maturity: {
      natural: 'asc',
      unreviewed: 'first',
      form: 'number',
      // Nothing in scope: nothing to be done.
      expression: scores => `(coalesce(${scores}.maturity_claimed, 101))`,
    },
    name: {
      natural: 'asc',
      form: 'text',
      expression: () => 'entities.title_sort',
    },
    updatedAt: {
      natural: 'desc',
      unreviewed: 'last',
      form: 'text',
      expression: () => 'reviews.updated_at',
    },
  };
