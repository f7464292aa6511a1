import {
  Applicability,
  LensSummary,
  Review,
  ReviewReply,
} from '@genai-lens/backstage-plugin-lens-review-common';

/** What is in a lens, and how the entity's review against it stands. */
export interface LensFacts {
  readonly counts: LensSummary['counts'];
  /** Undefined where there is none, or it may not be read. */
  readonly review:
    | (Pick<Review, 'status'> & Pick<ReviewReply, 'scorecard'>)
    | undefined;
}

const CONCERNS: Readonly<Record<Applicability['status'], string>> = {
  in: 'Concerns this entity',
  out: 'Does not concern this entity',
  undecided: 'Not decided yet',
};
const STATUS: Readonly<Record<Review['status'], string>> = {
  draft: 'Draft',
  complete: 'Complete',
  stale: 'Stale',
};

/** With its id where another lens has the same name, as a published file may beside the built-in lens. */
export function nameOf(
  lens: Applicability,
  lenses: readonly Applicability[],
): string {
  const { lensName, lensId } = lens;
  return lenses.filter(each => each.lensName === lensName).length > 1
    ? `${lensName}, ${lensId}`
    : lensName;
}

/** How the review stands, or whether there is to be one, and what is in the lens. */
export function lensWords(
  lens: Applicability,
  facts: LensFacts | undefined,
): string {
  const { counts, review } = facts ?? {};
  if (review) {
    const { answered, questions } = review.scorecard;
    return `${
      STATUS[review.status]
    }, ${answered} of ${questions} questions answered`;
  }
  const standing = lens.reviewed ? 'Reviewed' : CONCERNS[lens.status];
  return counts
    ? `${standing} · ${counts.questions} questions, ${counts.bestPractices} best practices`
    : standing;
}
