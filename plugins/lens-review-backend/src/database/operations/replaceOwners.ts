import { Db, OwnerRow } from '../types';

/** Writes who owns the review's entity, for conditions in queries. */
export async function replaceOwners(options: {
  tx: Db;
  reviewId: string;
  owners: readonly string[];
}): Promise<void> {
  const { tx, reviewId, owners } = options;
  await tx<OwnerRow>('review_owners').where({ review_id: reviewId }).delete();
  if (owners.length > 0) {
    await tx<OwnerRow>('review_owners').insert(
      owners.map(owner => ({ review_id: reviewId, owner_ref: owner })),
    );
  }
}
