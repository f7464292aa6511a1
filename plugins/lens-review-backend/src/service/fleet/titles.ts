import { parseEntityRef } from '@backstage/catalog-model';
import { listTitles } from '../../database/operations/fleetQueries';
import { Db } from '../../database/types';
import { FleetVisibility } from '../../model';

/** What entities are called. Those that the caller may not read by the name in their ref. */
export type TitleOf = (entityRef: string) => string;

/** Looks up the titles of all of the entities at once. */
export async function titlesOf(options: {
  db: Db;
  visibility: FleetVisibility;
  entityRefs: readonly string[];
}): Promise<TitleOf> {
  const titles = await listTitles(options);
  return entityRef => titles.get(entityRef) ?? nameOf(entityRef);
}

/** A ref with its title, as replies name entities. */
export function namedEntity(
  entityRef: string,
  titleOf: TitleOf,
): { entityRef: string; title: string } {
  return { entityRef, title: titleOf(entityRef) };
}

function nameOf(entityRef: string): string {
  try {
    return parseEntityRef(entityRef).name;
  } catch {
    // What a catalog file names as an owner need not be a ref.
    return entityRef;
  }
}
