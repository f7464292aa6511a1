import { upsertEntities } from '../../database/operations/projection';
import {
  catalogFields,
  projectionRules,
  toProjectedEntity,
} from '../../projection';
import { changeApplicability } from '../applicability/context';
import { SweepContext } from './context';

/** Beside those that can be reviewed: what components belong to, and what they depend on. */
const KINDS_AROUND = [
  'api',
  'component',
  'domain',
  'group',
  'model',
  'prompt',
  'resource',
  'system',
];

/** The kinds that are read. */
export function projectedKinds(kinds: readonly string[]): readonly string[] {
  return [...new Set([...kinds, ...KINDS_AROUND])].sort();
}

/** Reads the whole catalog, page by page, and writes what is new of each page at once. Gives how many entities there were. */
export async function readCatalog(
  context: SweepContext,
  signal: AbortSignal,
): Promise<number> {
  const rules = projectionRules(context);
  const pages = context.streamEntities({
    kinds: projectedKinds(context.kinds),
    fields: catalogFields(rules),
  });
  let seen = 0;
  for await (const page of pages) {
    signal.throwIfAborted();
    seen += page.length;
    const entities = page.map(entity => toProjectedEntity(entity, rules));
    await changeApplicability(context, async ({ tx }) => {
      const at = context.now().toISOString();
      return (await upsertEntities({ tx, entities, at })).length;
    });
  }
  return seen;
}
