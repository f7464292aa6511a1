import {
  ApplicabilityDecision,
  DecidedBy,
  FleetScope,
  StoredApplicability,
} from '../../../model';
import { Db } from '../../types';
import { fleetRows } from '../fleetQueries';
import { ApplicabilityStatus, whereStatus } from './whereStatus';

/** A component, whether a lens concerns it, and what a person said of that. */
export interface ApplicabilityRow extends StoredApplicability {
  readonly title: string;
  readonly titleSort: string;
  readonly type?: string;
  readonly lifecycle?: string;
  readonly system?: string;
  readonly owners: readonly string[];
  readonly depends: boolean;
  readonly decision?: ApplicabilityDecision;
}

/** Components of a scope by title, ties by ref. */
export async function listApplicability(options: {
  db: Db;
  scope: FleetScope;
  status: ApplicabilityStatus;
  after?: { titleSort: string; entityRef: string };
  limit: number;
}): Promise<ApplicabilityRow[]> {
  const { db, scope, status, after, limit } = options;
  const query = fleetRows({ db, scope })
    .leftJoin('applicability_decisions', join =>
      join
        .on('applicability_decisions.entity_ref', 'entity_lenses.entity_ref')
        .andOn('applicability_decisions.lens_id', 'entity_lenses.lens_id'),
    )
    .orderBy([
      { column: 'entities.title_sort' },
      { column: 'entities.entity_ref' },
    ])
    .limit(limit)
    .select([
      'entity_lenses.entity_ref',
      'entity_lenses.lens_id',
      'entity_lenses.status',
      'entity_lenses.decided_by',
      'entity_lenses.via',
      'entity_lenses.depends',
      'entities.title',
      'entities.title_sort',
      'entities.type',
      'entities.lifecycle',
      'entities.system_ref',
      'entities.owners',
      'applicability_decisions.status as said',
      'applicability_decisions.reason',
      'applicability_decisions.decided_by as said_by',
      'applicability_decisions.decided_at',
    ]);
  whereStatus(query, status);
  if (after) {
    query.whereRaw('(entities.title_sort, entities.entity_ref) > (?, ?)', [
      after.titleSort,
      after.entityRef,
    ]);
  }
  const rows: Row[] = await query;
  return rows.map(fromRow);
}

interface Row {
  entity_ref: string;
  lens_id: string;
  status: string;
  decided_by: string;
  via: string | null;
  depends: number;
  title: string;
  title_sort: string;
  type: string | null;
  lifecycle: string | null;
  system_ref: string | null;
  owners: string;
  said: string | null;
  reason: string;
  said_by: string;
  decided_at: string;
}

function fromRow(row: Row): ApplicabilityRow {
  const key = { entityRef: row.entity_ref, lensId: row.lens_id };
  return {
    ...key,
    status: row.status as StoredApplicability['status'],
    decidedBy: row.decided_by as DecidedBy,
    via: row.via ?? undefined,
    depends: row.depends === 1,
    title: row.title,
    titleSort: row.title_sort,
    type: row.type ?? undefined,
    lifecycle: row.lifecycle ?? undefined,
    system: row.system_ref ?? undefined,
    owners: JSON.parse(row.owners),
    decision:
      row.said === null
        ? undefined
        : {
            ...key,
            status: row.said === 'in' ? 'in' : 'out',
            reason: row.reason,
            by: row.said_by,
            at: row.decided_at,
          },
  };
}
