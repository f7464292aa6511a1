import {
  COMPONENT_ORDERS,
  ComponentPart,
  listComponents,
  WITHOUT_REVIEW,
} from '../../../database/operations/fleetQueries';
import { Db } from '../../../database/types';
import { FleetRow, FleetScope, ReviewFilters } from '../../../model';
import { ListOrder } from './order';

/** Where a page ended. */
export type ComponentPosition = Pick<
  FleetRow,
  'position' | 'entityRef' | 'lensId'
>;

/** Some rows of the list. Those with a review are one part of it, those without are others: each is in an index by itself. */
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

/** Those that are covered come where least is to be done. */
function partsOf({ sort, order }: ListOrder): ComponentPart[] {
  const { natural, unreviewed } = COMPONENT_ORDERS[sort];
  if (!unreviewed) {
    return ['all'];
  }
  const parts: ComponentPart[] =
    unreviewed === 'first'
      ? ['unreviewed', 'reviewed', 'covered']
      : ['reviewed', 'covered', 'unreviewed'];
  return order === natural ? parts : parts.reverse();
}

function partAt(
  { sort }: ListOrder,
  { position }: ComponentPosition,
): ComponentPart {
  const { unreviewed, form } = COMPONENT_ORDERS[sort];
  if (!unreviewed) {
    return 'all';
  }
  return (
    (['unreviewed', 'covered'] as const).find(
      part => WITHOUT_REVIEW[part][form] === position,
    ) ?? 'reviewed'
  );
}

/** Whether the filters leave anything of a part; where they do not, it need not be looked through. */
function mayHave(
  part: ComponentPart,
  { status, risk, choice }: ReviewFilters,
): boolean {
  switch (part) {
    case 'unreviewed':
      return !risk && !choice && (status?.includes('none') ?? true);
    case 'covered':
      return !risk && !choice && (status?.includes('complete') ?? true);
    case 'reviewed':
      return status?.some(one => one !== 'none') ?? true;
    default:
      return true;
  }
}
