import { Knex } from 'knex';
import { MilestoneService } from '../service';
import { publishDraft } from '../service/lenses/publishDraft';
import { saveDraft } from '../service/lenses/saveDraft';
import { majorChange } from './library';
import { publishingOn } from './publishing';
import { KEY, WRITE } from './reviewService';

/** Publishes a major version of the test lens. */
export async function publishMajor(knex: Knex): Promise<void> {
  const context = await publishingOn(knex);
  const { actor } = WRITE;
  await saveDraft(context, {
    id: KEY.lensId,
    definition: majorChange('Test lens'),
    mode: 'lenient',
    actor,
  });
  await publishDraft(context, { id: KEY.lensId, version: '2.0', actor });
}

/** Upgrades the review of the test lens to it. */
export async function upgradeOn(knex: Knex) {
  const milestones = new MilestoneService(await publishingOn(knex));
  return milestones.upgrade({
    ...WRITE,
    version: '2.0',
    milestoneName: 'Before 2.0',
  });
}
