import { Entity } from '@backstage/catalog-model';
import {
  decideLenses,
  findDigest,
  upsertEntities,
} from '../../database/operations/projection';
import { projectionRules, toProjectedEntity } from '../../projection';
import { ApplicabilityContext, changeApplicability } from './context';

/**
 * Brings the projection of one entity up to what was just read of it in the catalog, and what follows for those who
 * depend on it. So what its page says and what the fleet counts come from the same rows.
 */
export async function refreshEntity(
  context: ApplicabilityContext,
  entity: Entity,
): Promise<void> {
  const projected = toProjectedEntity(entity, projectionRules(context));
  const { entityRef, digest } = projected;
  if ((await findDigest({ db: context.db, entityRef })) === digest) {
    return;
  }
  await changeApplicability(context, async ({ tx, lenses }) => {
    const at = context.now().toISOString();
    const changed = await upsertEntities({ tx, entities: [projected], at });
    await decideLenses({ tx, lenses, entityRefs: changed });
    return changed.length;
  });
}
