import { forEachIn } from '../chunks';
import { Db } from '../types';

/** How many evaluations of an asset were run with a model, by the name that they have for it. */
export interface RunCount {
  readonly model: string;
  readonly assetId: string;
  /** Of the asset whose versions were evaluated. */
  readonly ref: string;
  readonly runs: number;
}

/** Counts the evaluations that were run with models, by any of the names; of assets that the catalog has. */
export async function countRunsWith(options: {
  db: Db;
  models: Iterable<string>;
}): Promise<RunCount[]> {
  const rows = await forEachIn(
    options.models,
    (
      some,
    ): PromiseLike<
      { model: string; id: string; ref: string; runs: number | string }[]
    > =>
      options
        .db('evaluations')
        .join('assets', 'assets.id', 'evaluations.asset_id')
        .whereIn('evaluations.model', some)
        .whereIn('assets.state', ['entity', 'handwritten'])
        .whereNotNull('assets.ref')
        .groupBy('evaluations.model', 'assets.id', 'assets.ref')
        .select('evaluations.model', 'assets.id', 'assets.ref')
        .count({ runs: '*' }),
  );
  return rows.map(({ model, id, ref, runs }) => ({
    model,
    assetId: id,
    ref,
    runs: Number(runs),
  }));
}
