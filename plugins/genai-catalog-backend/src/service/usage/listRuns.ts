import { InputError } from '@backstage/errors';
import { RunsWithModel } from '@genai-lens/backstage-plugin-genai-catalog-common';
import {
  findEvaluation,
  listRunsWith,
  RunOfVersion,
} from '../../database/operations';
import { Db } from '../../database/types';
import { StoredAsset } from '../../model';
import { CatalogGraph } from './CatalogGraph';
import { countModelRuns } from './modelRuns';

/** A page of the evaluations that were run with a model, newest first. A cursor names the last one of the page before. */
export async function listRuns(options: {
  db: Db;
  graph: CatalogGraph;
  model: StoredAsset;
  cursor?: string;
  limit: number;
}): Promise<RunsWithModel> {
  const { db, graph, model, cursor, limit } = options;
  const [{ names, counts, total }] = await countModelRuns({
    db,
    graph,
    models: [model],
  });
  const refs = new Map(counts.map(({ assetId, ref }) => [assetId, ref]));
  const found = await listRunsWith({
    db,
    models: names,
    assetIds: [...refs.keys()],
    after: cursor === undefined ? undefined : await runAt(db, cursor),
    limit: limit + 1,
  });
  const items = found.slice(0, limit);
  return {
    items: items.map(run => presentRun(run, graph, refs.get(run.assetId))),
    totalItems: total,
    ...(found.length > limit && { nextCursor: items.at(-1)?.id }),
  };
}

async function runAt(db: Db, cursor: string) {
  const run = await findEvaluation({ db, id: cursor });
  if (!run) {
    throw new InputError('cursor: not one that a reply gave');
  }
  return run;
}

function presentRun(
  { id, assetId, versionId, ...run }: RunOfVersion,
  graph: CatalogGraph,
  ref = '',
): RunsWithModel['items'][number] {
  return { ...run, ref, title: graph.get(ref)?.metadata.title };
}
