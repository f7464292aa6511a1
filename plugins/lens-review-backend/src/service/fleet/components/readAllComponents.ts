import { FleetComponent } from '@genai-lens/backstage-plugin-lens-review-common';
import { FleetContext } from '../context';
import { orderOf } from './order';
import { presentComponents } from './presentComponent';
import { ComponentsQuestion } from './readComponents';
import { ComponentPosition, readRows } from './readRows';

const PAGE = 500;

/**
 * Every component that matches, page by page: what is held does not depend on how many there are. They come by name, so
 * that none is left out or told twice whose review is scored anew meanwhile.
 */
export async function* readAllComponents(
  context: FleetContext,
  question: Pick<ComponentsQuestion, 'scope' | 'lenses'>,
): AsyncGenerator<FleetComponent[]> {
  const { db } = context;
  const { scope } = question;
  const order = orderOf({ sort: 'name' });
  let after: ComponentPosition | undefined;
  do {
    const rows = await readRows({ db, scope, ...order, after, limit: PAGE });
    yield await presentComponents(context, { ...question, rows });
    after = rows.length === PAGE ? rows.at(-1) : undefined;
  } while (after);
}
