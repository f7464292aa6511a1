import { listShownModels } from '../database/operations';
import { LedgerContext, recordOpenFacts } from '../ledger';
import { OpenFacts } from '../model';
import { enrichModel } from '../sources';

/** Notes what open data say of the models that the catalog has. What is noted already writes nothing. */
export async function enrichModels(
  ledger: LedgerContext,
  options: { now: Date },
): Promise<void> {
  const models = await listShownModels({ db: ledger.db });
  const facts = new Map<string, OpenFacts>();
  for (const { id, described } of models) {
    const { type: _, ...said } = described.facts;
    const found = enrichModel(said, options);
    if (found) {
      facts.set(id, found);
    }
  }
  if (facts.size > 0) {
    await recordOpenFacts(ledger, { facts, now: options.now });
  }
}
