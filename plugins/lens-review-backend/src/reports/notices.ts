/** What a report of a review without an answer says first. */
export const NOTHING_ANSWERED =
  'Nothing has been answered in this review yet, so there is nothing to report.';
