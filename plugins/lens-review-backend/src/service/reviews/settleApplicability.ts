import {
  bumpApplicability,
  lockApplicability,
} from '../../database/operations/fleet';
import { decideLenses } from '../../database/operations/projection';
import { Db } from '../../database/types';
import { writeTogether } from '../../database/writeTogether';
import { ReviewKey } from '../../model';

/** Writes what follows from the beginning or the end of a review, for its entity and for those who depend on it. */
export async function settleApplicability(options: {
  tx: Db;
  key: ReviewKey;
}): Promise<void> {
  const { tx, key } = options;
  const lensIds = [key.lensId];
  await lockApplicability({ tx, lensIds });
  await decideLenses({ tx, lensIds, entityRefs: [key.entityRef] });
  await writeTogether(tx, bumpApplicability({ tx, lensIds }));
}
