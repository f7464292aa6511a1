/** Rows that are read at a time. A review has some hundred best practices at most, so it always fits. */
const PAGE = 1000;

/** Reads rows that are sorted by review, page by page, and gives those of one review at a time. */
export async function* byReview<
  T extends { readonly place: { readonly reviewId: string } },
>(
  list: (page: { after?: string; limit: number }) => Promise<readonly T[]>,
): AsyncGenerator<readonly T[]> {
  let after: string | undefined;
  let isLast = false;
  while (!isLast) {
    const rows = await list({ after, limit: PAGE });
    isLast = rows.length < PAGE;
    const ids = [...new Set(rows.map(({ place }) => place.reviewId))];
    // The last review of a full page may go on behind it.
    const whole = isLast ? ids : ids.slice(0, -1);
    for (const id of whole) {
      yield rows.filter(({ place }) => place.reviewId === id);
    }
    after = whole.at(-1);
  }
}
