import { FleetVisibility } from '../../../model';
import { Db } from '../../types';
import { fleetRows } from '../fleetQueries';
import { inChunks } from '../inChunks';

/** What components can have in common. */
export type PeerKind = 'dependency' | 'tag' | 'type' | 'system';

/** How many of those that have a value are in, and how many out. */
export interface PeerCount {
  readonly value: string;
  readonly in: number;
  readonly out: number;
}

const COLUMNS: Readonly<Record<PeerKind, string>> = {
  dependency: 'entity_dependencies.target_ref',
  tag: 'entity_tags.tag',
  type: 'entities.type',
  system: 'entities.system_ref',
};

/** Of each value, the components that have it and of which it is known whether the lens applies, as far as the caller sees them. */
export async function countPeers(options: {
  db: Db;
  visibility: FleetVisibility;
  lensId: string;
  kind: PeerKind;
  values: readonly string[];
}): Promise<ReadonlyMap<string, PeerCount>> {
  const { db, visibility, lensId, kind } = options;
  const column = COLUMNS[kind];
  const counts = new Map<string, PeerCount>();
  for (const values of inChunks([...new Set(options.values)])) {
    const scope = { visibility, lensIds: [lensId], filters: {} };
    const query = fleetRows({ db, scope })
      .whereIn('entity_lenses.status', ['in', 'out'])
      .whereIn(column, values)
      .groupBy(column)
      .select(db.raw('?? as value', [column]))
      .select(
        db.raw(
          `sum(case when entity_lenses.status = 'in' then 1 else 0 end) as applies`,
        ),
      )
      .select(db.raw('count(*) as count'));
    if (kind === 'dependency' || kind === 'tag') {
      const table = kind === 'tag' ? 'entity_tags' : 'entity_dependencies';
      query.join(table, `${table}.entity_ref`, 'entities.entity_ref');
    }
    const rows: { value: string; applies: string; count: string }[] =
      await query;
    for (const { value, applies, count } of rows) {
      counts.set(value, {
        value,
        in: Number(applies),
        out: Number(count) - Number(applies),
      });
    }
  }
  return counts;
}
