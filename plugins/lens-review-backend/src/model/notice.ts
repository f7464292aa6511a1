/** That a person is told something of a review, at most once. */
export interface NoticeClaim {
  /** Ref of a user. */
  readonly recipient: string;
  readonly reviewId: string;
  readonly kind: string;
  /** A best practice or a question; empty: the review. */
  readonly subject: string;
  /** What is new about it. */
  readonly occasion: string;
}

/** A live review of an entity that the catalog has, as far as notifications need it. */
export interface NoticePlace {
  readonly reviewId: string;
  readonly entityRef: string;
  readonly entityTitle: string;
  readonly lensId: string;
  readonly lensVersion: string;
  /** Refs, lower case. */
  readonly owners: readonly string[];
}
