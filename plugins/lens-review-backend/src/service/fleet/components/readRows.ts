import {
  COMPONENT_ORDERS,
  ComponentPart,
  listComponents,
  NEVER_REVIEWED,
} from '../../../database/operations/fleetQueries';
import { Db } from '../../../database/types';
import { FleetRow, FleetScope, ReviewFilters } from '../../../model';
import { ListOrder } from './order';

/** Where a page ended. */
export type ComponentPosition = Pick<
  FleetRow,
  'position' | 'entityRef' | 'lensId'
>;

/** Some rows of the list. Those with a review are one part of it, those without the other: each is in an index by itself. */
export async function readRows(
  options: ListOrder & {
    db: Db;
    scope: FleetScope;
    after?: ComponentPosition;
    limit: number;
  },
): Promise<FleetRow[]> {
  const { after, limit, scope, ...rest } = options;
  const rows: FleetRow[] = [];
  const parts = partsOf(options);
  const begun = after ? parts.indexOf(partAt(options, after)) : 0;
  for (const [index, part] of parts.entries()) {
    if (index >= begun && rows.length < limit && mayHave(part, scope.filters)) {
      rows.push(
        ...(await listComponents({
          ...rest,
          scope,
          part,
          after: index === begun ? after : undefined,
          limit: limit - rows.length,
        })),
      );
    }
  }
  return rows;
}

function partsOf({ sort, order }: ListOrder): ComponentPart[] {
  const { natural, unreviewed } = COMPONENT_ORDERS[sort];
  if (!unreviewed) {
    return ['both'];
  }
  const first = (unreviewed === 'first') === (order === natural);
  return first ? ['unreviewed', 'reviewed'] : ['reviewed', 'unreviewed'];
}

function partAt(
  { sort }: ListOrder,
  { position }: ComponentPosition,
): ComponentPart {
  const { unreviewed, form } = COMPONENT_ORDERS[sort];
  if (!unreviewed) {
    return 'both';
  }
  return position === NEVER_REVIEWED[form] ? 'unreviewed' : 'reviewed';
}

/** Whether the filters leave anything of a part; where they do not, it need not be looked through. */
function mayHave(
  part: ComponentPart,
  { status, risk, choice }: ReviewFilters,
): boolean {
  switch (part) {
    case 'unreviewed':
      return !risk && !choice && (status?.includes('none') ?? true);
    case 'reviewed':
      return status?.some(one => one !== 'none') ?? true;
    default:
      return true;
  }
}
