import { NoticeKind } from '@genai-lens/backstage-plugin-lens-review-common';
import { forgetNotices, listTold } from '../../database/operations/notices';
import { HistoryEvent } from '../../model';
import { assignedNotices, TOLD_AT_ONCE } from './assignedNotices';
import { confirmNotices } from './confirmNotices';
import { contradictedNotices } from './contradictedNotices';
import { dueNotices } from './dueNotices';
import { endingNotices } from './endingNotices';
import { sendNotices } from './sendNotices';
import { Notice, NoticeContext } from './types';

const DAY_MS = 24 * 60 * 60 * 1000;
/** What could not be told at once is tried again for so long. */
const RETRY_DAYS = 3;
/** What was told so long ago is forgotten, and may be told again. */
const KEEP_DAYS = 400;
/** Writes that are read at a time. */
const PAGE = 500;

const LISTS: readonly [
  NoticeKind,
  (context: NoticeContext) => AsyncIterable<Notice>,
][] = [
  ['due-soon', dueNotices],
  ['acceptance-ending', endingNotices],
  ['contradicted', contradictedNotices],
  ['confirm', confirmNotices],
];

/** Tells people what is due now, and what could not be told when it was written. Doing it again tells nobody twice. */
export async function noticeDue(
  context: NoticeContext,
  signal: AbortSignal,
): Promise<void> {
  const { db, kinds, now } = context;
  for (const [kind, list] of LISTS) {
    if (kinds.includes(kind)) {
      const notices: Notice[] = [];
      for await (const notice of list(context)) {
        signal.throwIfAborted();
        notices.push(notice);
      }
      await sendNotices(context, notices);
    }
  }
  for await (const events of recentWrites(context)) {
    signal.throwIfAborted();
    await sendNotices(context, await assignedNotices(context, events));
  }
  await forgetNotices({ db, before: daysBefore(now(), KEEP_DAYS) });
}

async function* recentWrites({
  db,
  now,
}: NoticeContext): AsyncGenerator<readonly HistoryEvent[]> {
  const since = daysBefore(now(), RETRY_DAYS);
  let after: string | undefined;
  do {
    const events = await listTold({
      db,
      types: TOLD_AT_ONCE,
      since,
      after,
      limit: PAGE,
    });
    yield events;
    after = events.length === PAGE ? events.at(-1)?.id : undefined;
  } while (after);
}

function daysBefore(now: Date, days: number): string {
  return new Date(now.getTime() - days * DAY_MS).toISOString();
}
