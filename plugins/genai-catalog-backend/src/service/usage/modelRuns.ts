import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { countRunsWith, RunCount } from '../../database/operations';
import { Db } from '../../database/types';
import { aliasesOf } from '../../ledger';
import { StoredAsset } from '../../model';
import { CatalogGraph } from './CatalogGraph';

/** Evaluations that were run with a model, as far as the caller sees what was evaluated. */
export interface ModelRuns {
  /** By what evaluations call the model. */
  readonly names: readonly string[];
  readonly counts: readonly RunCount[];
  readonly total: number;
}

/** Counts for each of the models the evaluations that were run with it, in their order. */
export async function countModelRuns(options: {
  db: Db;
  graph: CatalogGraph;
  models: readonly StoredAsset[];
}): Promise<readonly ModelRuns[]> {
  const { db, graph, models } = options;
  const names = models.map(namesOf);
  const counts = await countRunsWith({ db, models: names.flat() });
  await graph.load(counts.map(({ ref }) => ref));
  const seen = counts.filter(({ ref }) => graph.get(ref));
  return names.map(own => {
    const ownCounts = seen.filter(({ model }) => own.includes(model));
    return {
      names: own,
      counts: ownCounts,
      total: ownCounts.reduce((sum, { runs }) => sum + runs, 0),
    };
  });
}

/** Who evaluates writes the provider's id of a model, or the reference to its entity, whole or short. */
function namesOf(model: StoredAsset): readonly string[] {
  return [...aliasesOf(model), ...(model.ref ? referencesTo(model.ref) : [])];
}

function referencesTo(ref: string): string[] {
  const { kind, namespace, name } = parseEntityRef(ref);
  return namespace === 'default'
    ? [stringifyEntityRef({ kind, namespace, name }), `${kind}:${name}`]
    : [ref];
}
