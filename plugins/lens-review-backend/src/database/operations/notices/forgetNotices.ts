import { Db, NoticeRow } from '../../types';

/** Forgets what was told so long ago that it may be told again. */
export async function forgetNotices(options: {
  db: Db;
  before: string;
}): Promise<void> {
  await options
    .db<NoticeRow>('notices')
    .where('sent_at', '<', options.before)
    .delete();
}
