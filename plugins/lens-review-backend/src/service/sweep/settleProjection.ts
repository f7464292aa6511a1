import {
  decideLenses,
  deleteUnseen,
  markOrphans,
  replaceAncestors,
  resolveDomains,
} from '../../database/operations/projection';
import { changeApplicability } from '../applicability/context';
import { SweepContext } from './context';
import { projectedKinds } from './readCatalog';

/**
 * What follows from a catalog that was read to its end: what was not in it is gone, who is above whom, whose domain is
 * whose, and which lens concerns which entity.
 */
export async function settleProjection(
  context: SweepContext,
  { startedAt }: { startedAt: string },
): Promise<void> {
  await changeApplicability(context, async ({ tx, lenses }) => {
    const gone = await deleteUnseen({ tx, before: startedAt });
    const moved = await resolveDomains({ tx });
    await replaceAncestors(tx);
    return gone + moved + (await decideLenses({ tx, lenses }));
  });
  await changeApplicability(context, async ({ tx }) =>
    markOrphans({
      tx,
      kinds: projectedKinds(context.kinds),
      at: context.now().toISOString(),
    }),
  );
}
