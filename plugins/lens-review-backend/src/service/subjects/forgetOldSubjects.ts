import { forgetSubjects } from '../../database/operations/subjects';
import { ReviewContext } from '../reviews';

/** Deletes what is known of entities that nobody reviews any more. */
export async function forgetOldSubjects({ db }: ReviewContext): Promise<void> {
  await db.transaction(tx => forgetSubjects(tx));
}
