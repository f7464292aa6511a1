import { PracticeKey, ReviewKey, StoredProvision } from '../../../model';
import { ProvisionRow } from '../../provisionTypes';
import { fromProvisionRow } from '../../rows';
import { Db } from '../../types';

/** What an entity provides, or once provided, for one best practice. */
export async function findProvision(options: {
  db: Db;
  key: ReviewKey;
  practice: PracticeKey;
}): Promise<StoredProvision | undefined> {
  const { db, key, practice } = options;
  const row = await db<ProvisionRow>('provisions')
    .where({
      provider_ref: key.entityRef,
      lens_id: key.lensId,
      question_id: practice.questionId,
      choice_id: practice.choiceId,
    })
    .first();
  return row && fromProvisionRow(row);
}

/** Whether an entity provides any best practice of a lens. */
export async function hasProvisions(options: {
  db: Db;
  key: ReviewKey;
}): Promise<boolean> {
  const { db, key } = options;
  const row = await db<ProvisionRow>('provisions')
    .where({ provider_ref: key.entityRef, lens_id: key.lensId })
    .whereNull('withdrawn_at')
    .first('provider_ref');
  return row !== undefined;
}
