import { parseEntityRef } from '@backstage/catalog-model';
import {
  listTitles,
  listTitlesOfKind,
} from '../../database/operations/fleetQueries';
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
  return named(await listTitles(options));
}

/** Looks up the titles of all entities of a kind, where it is not known beforehand which of them will be told of. */
export async function titlesOfKind(options: {
  db: Db;
  visibility: FleetVisibility;
  kind: string;
}): Promise<TitleOf> {
  return named(await listTitlesOfKind(options));
}

function named(titles: ReadonlyMap<string, string>): TitleOf {
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
