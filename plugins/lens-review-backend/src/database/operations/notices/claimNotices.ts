import { NoticeClaim } from '../../../model';
import { Db, NoticeRow } from '../../types';
import { inChunks } from '../inChunks';

/**
 * Takes what may be told: to nobody of the same subject since `since`, and of the same occasion never. Of several
 * replicas that ask for the same one gets it. Returns what was taken; none of `claims` may be there twice.
 */
export async function claimNotices(options: {
  db: Db;
  claims: readonly NoticeClaim[];
  now: string;
  since: string;
}): Promise<NoticeClaim[]> {
  const { db, claims, now, since } = options;
  const taken: NoticeClaim[] = [];
  for (const chunk of inChunks(claims)) {
    const rows: NoticeRow[] = await db<NoticeRow>('notices')
      .insert(chunk.map(claim => ({ ...keyOf(claim), sent_at: now })))
      .onConflict(['recipient', 'review_id', 'kind', 'subject'])
      .merge(['occasion', 'sent_at'])
      .where('notices.sent_at', '<=', since)
      .whereRaw('notices.occasion <> excluded.occasion')
      .returning('*');
    taken.push(...rows.map(fromNoticeRow));
  }
  return taken;
}

/** Gives claims back whose notification could not be sent, so that they can be taken again. */
export async function releaseNotices(options: {
  db: Db;
  claims: readonly NoticeClaim[];
}): Promise<void> {
  const { db, claims } = options;
  for (const claim of claims) {
    await db<NoticeRow>('notices').where(keyOf(claim)).delete();
  }
}

function keyOf(claim: NoticeClaim): Omit<NoticeRow, 'sent_at'> {
  const { recipient, reviewId, kind, subject, occasion } = claim;
  return { recipient, review_id: reviewId, kind, subject, occasion };
}

function fromNoticeRow(row: NoticeRow): NoticeClaim {
  const { recipient, kind, subject, occasion } = row;
  return { recipient, reviewId: row.review_id, kind, subject, occasion };
}
