import { AssetCounts, AssetState, SourceState } from '../../model';
import { fromSourceRow } from '../rows';
import { Db, SourceRow } from '../types';

const NONE: AssetCounts = {
  entity: 0,
  handwritten: 0,
  unclaimed: 0,
  candidate: 0,
  removed: 0,
};

/** Every source that was ever read, by id, with how many assets it has in which state. */
export async function listSources(options: {
  db: Db;
}): Promise<{ source: SourceState; assets: AssetCounts }[]> {
  const { db } = options;
  const sources = await db<SourceRow>('sources').orderBy('id');
  const counts: {
    source_id: string;
    state: string;
    assets: string | number;
  }[] = await db('assets')
    .select('source_id', 'state')
    .count({ assets: '*' })
    .groupBy('source_id', 'state');
  return sources.map(row => ({
    source: fromSourceRow(row),
    assets: counts
      .filter(count => count.source_id === row.id)
      .reduce(
        (all, count) => ({
          ...all,
          [count.state as AssetState]: Number(count.assets),
        }),
        NONE,
      ),
  }));
}
