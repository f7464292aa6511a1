import { forgetEvidence } from '../../database/operations/evidence';
import { EvidenceContext } from './context';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Deletes evidence that ended long ago, and the history of that time. It counts in no score, so that none changes. */
export async function forgetOldEvidence(
  { db, now }: Pick<EvidenceContext, 'db' | 'now'>,
  { keepDays }: { keepDays: number },
): Promise<void> {
  const before = new Date(now().getTime() - keepDays * DAY_MS);
  await db.transaction(tx => forgetEvidence({ tx, before }));
}
