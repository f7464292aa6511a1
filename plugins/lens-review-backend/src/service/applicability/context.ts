import {
  bumpApplicability,
  lockApplicability,
} from '../../database/operations/fleet';
import { Db } from '../../database/types';
import { writeTogether } from '../../database/writeTogether';
import { LensRegistry } from '../../lenses';
import { DecidedLens } from '../../model';
import { decidedLenses } from './decidedLenses';

/** What is needed to say which lens concerns which entity. */
export interface ApplicabilityContext {
  readonly db: Db;
  readonly lenses: LensRegistry;
  /** Kinds that can be reviewed, lower case. */
  readonly kinds: readonly string[];
  readonly now: () => Date;
}

/**
 * Runs `work`, which changes what is known of entities or what applies to them, while nobody else does. It gives how
 * much it changed; where that is something, stored answers about the fleet are old.
 */
export async function changeApplicability(
  context: Pick<ApplicabilityContext, 'db' | 'lenses'>,
  work: (scope: { tx: Db; lenses: readonly DecidedLens[] }) => Promise<number>,
): Promise<number> {
  const lenses = decidedLenses(context.lenses);
  const lensIds = lenses.map(({ lensId }) => lensId);
  return context.db.transaction(async tx => {
    await lockApplicability({ tx, lensIds });
    const changed = await work({ tx, lenses });
    if (changed > 0) {
      await writeTogether(tx, bumpApplicability({ tx, lensIds }));
    }
    return changed;
  });
}
