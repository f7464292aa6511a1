import {
  LensReviewClient,
  Scorecard,
} from '@genai-lens/backstage-plugin-lens-review-common';

/** One lens that concerns the entity, with its review where there is one. */
export interface CardRow {
  readonly lensId: string;
  readonly lensName: string;
  /** Undefined: not begun. */
  readonly scorecard?: Scorecard;
}

type Reply<T extends 'listEntityLenses' | 'listReviews'> = Awaited<
  ReturnType<LensReviewClient[T]>
>;

/** The lenses that are in, in the order of the backend. */
export function cardRows(input: {
  lenses: Reply<'listEntityLenses'>['items'];
  reviews: Reply<'listReviews'>['items'];
}): readonly CardRow[] {
  return input.lenses
    .filter(lens => lens.status === 'in')
    .map(({ lensId, lensName }) => ({
      lensId,
      lensName,
      scorecard: input.reviews.find(review => review.lensId === lensId)
        ?.scorecard,
    }));
}
