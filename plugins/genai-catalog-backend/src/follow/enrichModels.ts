import { listModels } from '../database/operations';
import { LedgerContext, recordOpenFacts } from '../ledger';
import { OpenFacts, StoredAsset } from '../model';
import { canonicalJson } from '../text';

/** Models in a transaction. */
const BATCH = 200;

/**
 * Brings what open data say of the models up to date: prices change at announced dates, and with a new version of the
 * data. A model that is new has them from its first reading on. What is noted already writes nothing.
 */
export async function enrichModels(
  ledger: LedgerContext,
  options: { now: Date; signal: AbortSignal },
): Promise<void> {
  const { now, signal } = options;
  let after: string | undefined;
  for (;;) {
    signal.throwIfAborted();
    const models = await listModels({ db: ledger.db, after, limit: BATCH });
    const facts = new Map(
      models.flatMap(model => {
        const found = openFactsOf(model, { ledger, now });
        return found && isNew(found, model) ? [[model.id, found]] : [];
      }),
    );
    if (facts.size > 0) {
      await recordOpenFacts(ledger, { facts, now });
    }
    if (models.length < BATCH) {
      return;
    }
    after = models.at(-1)?.id;
  }
}

function openFactsOf(
  { described }: StoredAsset,
  { ledger, now }: { ledger: LedgerContext; now: Date },
): OpenFacts | undefined {
  const { type: _, ...said } = described.facts;
  return ledger.openFactsOf(said, { now });
}

function isNew(found: OpenFacts, { openFacts }: StoredAsset): boolean {
  return canonicalJson(found) !== canonicalJson(openFacts ?? null);
}
