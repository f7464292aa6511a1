import { mockServices } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { LensRegistry } from '../lenses';
import { publishDraft } from '../service/lenses/publishDraft';
import { saveDraft } from '../service/lenses/saveDraft';
import { PublishingContext } from '../service/publishing';
import { minorChange } from './library';
import { KEY, WRITE } from './reviewService';

/** The context of publications on a database; nothing is brought by modules or config, so that people may publish. */
export async function publishingOn(
  knex: Knex,
  options: { now?: () => Date } = {},
): Promise<PublishingContext> {
  const logger = mockServices.rootLogger({ level: 'error' });
  const lenses = new LensRegistry({ db: knex, settings: [], logger });
  await lenses.refresh();
  return {
    db: knex,
    lenses,
    confirmEveryDays: 90,
    now: options.now ?? (() => new Date('2026-02-01T00:00:00.000Z')),
    logger,
  };
}

/** Saves a draft of the test lens with a minor change. */
export async function draftMinor(context: PublishingContext): Promise<void> {
  await saveDraft(context, {
    id: KEY.lensId,
    definition: minorChange('Test lens'),
    mode: 'lenient',
    actor: WRITE.actor,
  });
}

/** Publishes it. */
export function publishMinor(context: PublishingContext) {
  return publishDraft(context, {
    id: KEY.lensId,
    version: '1.1',
    change: 'minor',
    actor: WRITE.actor,
  });
}
