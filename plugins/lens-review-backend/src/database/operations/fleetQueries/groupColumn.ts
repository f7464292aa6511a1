import { FleetGrouping } from '@genai-lens/backstage-plugin-lens-review-common';
import { FleetScope } from '../../../model';
import { wholeOf } from '../../filters/partOf';
import { Db } from '../../types';

/** What is summarized, and by what. */
export interface SummaryQuestion {
  readonly db: Db;
  readonly scope: FleetScope;
  readonly groupBy?: FleetGrouping;
}

const COLUMNS: Readonly<Record<FleetGrouping, string>> = {
  owner: 'entities.owners',
  system: wholeOf('system'),
  domain: wholeOf('domain'),
  type: 'entities.type',
  lifecycle: 'entities.lifecycle',
};

/**
 * What rows are grouped by, as SQL. By owner it is all owners of an entity together, so that no entity is in two of the
 * groups.
 */
export function groupColumn(groupBy: FleetGrouping | undefined): string {
  return groupBy ? COLUMNS[groupBy] : `''`;
}
