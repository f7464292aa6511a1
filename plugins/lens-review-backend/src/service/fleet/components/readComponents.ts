import {
  FleetComponents,
  Lens,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { countComponents } from '../../../database/operations/fleetQueries';
import { ComponentSort, FleetScope } from '../../../model';
import { FleetContext } from '../context';
import { decodeCursor, encodeCursor } from '../cursor';
import { storedAnswer } from '../storedAnswer';
import { ComponentPosition, readRows } from './readRows';
import { orderOf, positionForm } from './order';
import { presentComponents } from './presentComponent';

export interface ComponentsQuestion {
  readonly scope: FleetScope;
  /** The lenses of the scope, by id. */
  readonly lenses: readonly Lens[];
  readonly sort: ComponentSort;
  readonly order?: 'asc' | 'desc';
}

type Page = Pick<FleetComponents, 'items' | 'nextCursor' | 'totalItems'>;

/** A page of components to which a lens applies. */
export async function readComponents(
  context: FleetContext,
  question: ComponentsQuestion & {
    readonly cursor?: string;
    readonly limit: number;
  },
): Promise<Page> {
  const { db } = context;
  const { scope, limit, cursor } = question;
  const order = orderOf(question);
  const list = { ...scope.filters, lensIds: scope.lensIds, ...order };
  const after = cursor === undefined ? undefined : positionOf(list, cursor);
  const [rows, totalItems] = await Promise.all([
    readRows({ db, scope, ...order, after, limit: limit + 1 }),
    countAll(context, question),
  ]);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: await presentComponents(context, { ...question, rows: page }),
    ...(rows.length > limit &&
      last && {
        nextCursor: encodeCursor(list, {
          value: last.position,
          tie: [last.entityRef, last.lensId],
        }),
      }),
    totalItems,
  };
}

function positionOf(
  list: { readonly sort: ComponentSort },
  cursor: string,
): ComponentPosition {
  const { value, tie } = decodeCursor(list, cursor, {
    value: positionForm(list.sort),
    ties: 2,
  });
  const [entityRef, lensId] = tie;
  return { position: value, entityRef, lensId };
}

/** For those who may read everything, how many there are follows from the catalog and from what people said alone. */
async function countAll(
  context: FleetContext,
  { scope, lenses }: ComponentsQuestion,
): Promise<number> {
  const counts = await Promise.all(
    lenses.map(async lens => {
      const ofLens = { ...scope, lensIds: [lens.id] };
      const { count } = await storedAnswer(context, {
        scope: ofLens,
        lens,
        name: 'components',
        follows: 'applicability',
        compute: async () => ({
          count: await countComponents({ db: context.db, scope: ofLens }),
        }),
      });
      return count;
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
