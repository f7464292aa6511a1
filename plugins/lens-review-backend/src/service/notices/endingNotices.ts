import { listEndingAcceptances } from '../../database/operations/notices';
import { byReview } from './byReview';
import { practiceItem } from './practiceItem';
import { Notice, NoticeContext } from './types';

const DAY_MS = 24 * 60 * 60 * 1000;
const AHEAD_DAYS = 14;

/** Accepted risks that end within two weeks, told to the owners and to who asked. */
export async function* endingNotices({
  db,
  lenses,
  now,
}: NoticeContext): AsyncGenerator<Notice> {
  const at = now();
  const until = new Date(at.getTime() + AHEAD_DAYS * DAY_MS);
  for await (const ending of byReview(page =>
    listEndingAcceptances({
      db,
      now: at.toISOString(),
      until: until.toISOString(),
      ...page,
    }),
  )) {
    const [{ place, expiresAt }] = ending.slice(-1);
    const lens = await lenses.require({
      id: place.lensId,
      version: place.lensVersion,
    });
    yield {
      kind: 'acceptance-ending',
      place,
      lensName: lens.name,
      subject: '',
      occasion: expiresAt,
      recipients: [
        ...place.owners,
        ...ending.map(({ requestedBy }) => requestedBy),
      ],
      items: ending.map(item =>
        practiceItem(lens, item, item.expiresAt.slice(0, 10)),
      ),
    };
  }
}
