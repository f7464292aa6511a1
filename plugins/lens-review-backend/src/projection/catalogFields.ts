import { FilterPredicate } from '@backstage/filter-predicates';
import { ProjectionRules } from './rules';

/** What is kept of every entity. */
const ALWAYS = [
  'apiVersion',
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'metadata.tags',
  'spec.type',
  'spec.lifecycle',
  'relations',
];

/**
 * The fields of entities that a projection is made from: what is kept, and what filters ask for. An API's definition,
 * say, is not read.
 */
export function catalogFields({ lenses }: ProjectionRules): string[] {
  const asked = lenses.flatMap(({ filter }) => (filter ? pathsOf(filter) : []));
  // Two parts are enough: `metadata.annotations` has whatever name follows.
  const fields = asked.map(path => path.split('.').slice(0, 2).join('.'));
  return [...new Set([...ALWAYS, ...fields])];
}

function pathsOf(filter: FilterPredicate): string[] {
  if (typeof filter !== 'object') {
    return [];
  }
  return Object.entries(filter).flatMap(([key, value]) => {
    if (!key.startsWith('$')) {
      return [key];
    }
    return [value].flat().flatMap(pathsOf);
  });
}
