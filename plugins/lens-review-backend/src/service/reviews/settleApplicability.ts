import {
  bumpApplicability,
  lockApplicability,
} from '../../database/operations/fleet';
import { decideLenses } from '../../database/operations/projection';
import { Db } from '../../database/types';
import { writeTogether } from '../../database/writeTogether';
import { ReviewKey } from '../../model';
import { decidedLenses } from '../applicability/decidedLenses';
import { ReviewContext } from './context';

/** Writes what follows from the beginning or the end of a review, for its entity and for those who depend on it. */
export async function settleApplicability(
  context: Pick<ReviewContext, 'lenses'>,
  { tx, key }: { tx: Db; key: ReviewKey },
): Promise<void> {
  const lensIds = [key.lensId];
  await lockApplicability({ tx, lensIds });
  await decideLenses({
    tx,
    lenses: decidedLenses(context.lenses, lensIds),
    entityRefs: [key.entityRef],
  });
  await writeTogether(tx, bumpApplicability({ tx, lensIds }));
}
