import { listDue } from '../../database/operations/notices';
import { byReview } from './byReview';
import { practiceItem } from './practiceItem';
import { Notice, NoticeContext } from './types';

const DAY_MS = 24 * 60 * 60 * 1000;
/** As long as nobody is told twice, so that everything is told of before it is due. */
const AHEAD_DAYS = 7;

/** What is to be closed within a week, told to those who have taken it on, and to the owners where nobody has. */
export async function* dueNotices({
  db,
  lenses,
  now,
}: NoticeContext): AsyncGenerator<Notice> {
  const at = now();
  const from = dayOf(at);
  const to = dayOf(new Date(at.getTime() + AHEAD_DAYS * DAY_MS));
  for await (const due of byReview(page =>
    listDue({ db, from, to, ...page }),
  )) {
    for (const owner of new Set(due.map(item => item.owner))) {
      const mine = due.filter(item => item.owner === owner);
      const [{ place, dueAt }] = mine.slice(-1);
      const lens = await lenses.require({
        id: place.lensId,
        version: place.lensVersion,
      });
      yield {
        kind: 'due-soon',
        place,
        lensName: lens.name,
        // Somebody who is told as a person and as a member is told of both.
        subject: owner ?? '',
        occasion: dueAt,
        recipients: owner ? [owner] : place.owners,
        items: mine.map(item => practiceItem(lens, item, item.dueAt)),
      };
    }
  }
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
