import {
  ReviewStatus,
  StaleReason,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { FleetRow } from '../../../model';
import { fromScoreColumns, SCORE_COLUMNS } from '../../rows';
import { EntityRow } from '../../fleetTypes';
import { ReviewRow, ScoreColumns } from '../../types';

/** What the columns of a pillar are called beside those of its review. */
export const PILLAR_PREFIX = 'pillar_';

type Nullable<T> = { [K in keyof T]: T[K] | null };

/** What `listComponents` selects. Without a review its columns are null. */
export type ComponentRow = Pick<
  EntityRow,
  | 'entity_ref'
  | 'title'
  | 'type'
  | 'lifecycle'
  | 'system_ref'
  | 'domain_ref'
  | 'owners'
> &
  Pick<ReviewRow, 'lens_id'> &
  Nullable<
    Pick<
      ReviewRow,
      | 'lens_version'
      | 'status'
      | 'stale_reasons'
      | 'updated_at'
      | 'submitted_at'
      | 'provided_practices'
      | keyof ScoreColumns
    >
  > &
  Partial<Record<`${typeof PILLAR_PREFIX}${keyof ScoreColumns}`, unknown>> & {
    covered_by: string | null;
    position: string | number;
  };

/** A row of the list of components. */
export function fromFleetRow(row: ComponentRow): FleetRow {
  return {
    entityRef: row.entity_ref,
    title: row.title,
    type: row.type ?? undefined,
    lifecycle: row.lifecycle ?? undefined,
    system: row.system_ref ?? undefined,
    domain: row.domain_ref ?? undefined,
    owners: JSON.parse(row.owners),
    lensId: row.lens_id,
    position: row.position,
    coveredBy: row.covered_by ?? undefined,
    review: reviewOf(row),
  };
}

function reviewOf(row: ComponentRow): FleetRow['review'] {
  const { lens_version, status, stale_reasons, updated_at } = row;
  const score = scoreOf(column => row[column]);
  if (!lens_version || !status || !stale_reasons || !updated_at || !score) {
    return undefined;
  }
  return {
    lensVersion: lens_version,
    status: status as ReviewStatus,
    staleReasons: JSON.parse(stale_reasons) as StaleReason[],
    updatedAt: updated_at,
    submittedAt: row.submitted_at ?? undefined,
    score,
    providedPractices: row.provided_practices ?? 0,
    pillar: scoreOf(column => row[`${PILLAR_PREFIX}${column}`]),
  };
}

/** Undefined where the columns are not there, or null because nothing was joined. */
function scoreOf(valueOf: (column: keyof ScoreColumns) => unknown) {
  if (typeof valueOf('risk') !== 'string') {
    return undefined;
  }
  const columns = SCORE_COLUMNS.map(column => [column, valueOf(column)]);
  return fromScoreColumns(Object.fromEntries(columns) as ScoreColumns);
}
