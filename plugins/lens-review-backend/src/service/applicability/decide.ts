import { Actor } from '@genai-lens/http-contract-node';
import { upsertDecision } from '../../database/operations';
import { decideLenses } from '../../database/operations/projection';
import { ReviewKey } from '../../model';
import { ApplicabilityContext, changeApplicability } from './context';

/** Writes what a person says of some entities, each against a lens, and what follows for those who depend on them. */
export async function decide(
  context: ApplicabilityContext,
  write: {
    keys: readonly ReviewKey[];
    status: 'in' | 'out';
    reason: string;
    actor: Actor;
  },
): Promise<void> {
  const { keys, status, reason, actor } = write;
  const decided = [...new Set(keys.map(({ lensId }) => lensId))];
  decided.forEach(lensId => context.lenses.requireNewest(lensId));
  await changeApplicability(context, async ({ tx, lenses }) => {
    const at = context.now().toISOString();
    for (const key of keys) {
      const decision = { ...key, status, reason, by: actor.by, at };
      await upsertDecision({ tx, decision });
    }
    for (const lens of lenses.filter(({ lensId }) =>
      decided.includes(lensId),
    )) {
      const entityRefs = keys
        .filter(key => key.lensId === lens.lensId)
        .map(({ entityRef }) => entityRef);
      await decideLenses({ tx, lenses: [lens], entityRefs });
    }
    return keys.length;
  });
}
