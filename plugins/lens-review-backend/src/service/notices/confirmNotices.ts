import { StaleReason } from '@genai-lens/backstage-plugin-lens-review-common';
import { listStale } from '../../database/operations/notices';
import { byReview } from './byReview';
import { Notice, NoticeContext } from './types';

/** Why answers of a review that was complete want to be looked at again. Others are told of elsewhere, or on the page alone. */
const SENTENCES: Readonly<Partial<Record<StaleReason, string>>> = {
  'confirmation-overdue': 'Some have not been confirmed for a long time.',
  'scope-changed': 'The scope was changed after the review was submitted.',
  'subject-changed':
    'A prompt, a model or a scope fact that some are about has changed.',
  'answer-missing': 'Some questions have no answer yet.',
};

/** Reviews that are stale by their answers, told to the owners. */
export async function* confirmNotices({
  db,
  lenses,
}: NoticeContext): AsyncGenerator<Notice> {
  for await (const [{ place, reasons, confirmedAt }] of byReview(page =>
    listStale({ db, ...page }),
  )) {
    const because = reasons.flatMap(reason => SENTENCES[reason] ?? []);
    if (because.length > 0) {
      const lens = await lenses.require({
        id: place.lensId,
        version: place.lensVersion,
      });
      yield {
        kind: 'confirm',
        place,
        lensName: lens.name,
        subject: '',
        // Told again when somebody has answered since, and that was not enough.
        occasion: [...reasons, confirmedAt].join(' '),
        recipients: place.owners,
        items: [],
        because: because.join(' '),
      };
    }
  }
}
