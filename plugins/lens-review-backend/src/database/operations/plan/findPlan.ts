import { StoredPlan } from '../../../model';
import { fromAcceptanceRow, fromImprovementRow } from '../../rows';
import { AcceptanceRow, Db, ImprovementRow } from '../../types';

/** What is planned for, and accepted of, the best practices of a review. */
export async function findPlan(options: {
  db: Db;
  reviewId: string;
}): Promise<StoredPlan> {
  const { db, reviewId } = options;
  const improvements = await db<ImprovementRow>('improvements')
    .where({ review_id: reviewId })
    .select();
  const acceptances = await db<AcceptanceRow>('acceptances')
    .where({ review_id: reviewId })
    .select();
  return {
    improvements: improvements.map(fromImprovementRow),
    acceptances: acceptances.map(fromAcceptanceRow),
  };
}
