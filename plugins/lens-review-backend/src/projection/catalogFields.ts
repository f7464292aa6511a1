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
  'spec.profile.displayName',
  'relations',
];

/**
 * The fields of entities that a projection is made from: what is kept, and what filters ask for. An API's definition,
 * say, is not read.
 */
export function catalogFields({ lenses }: ProjectionRules): string[] {
  const asked = lenses.flatMap(({ filter }) => pathsOf(filter));
  // Two parts are enough: `metadata.annotations` has whatever name follows.
  const fields = asked.map(path => path.split('.').slice(0, 2).join('.'));
  return [...new Set([...ALWAYS, ...fields])];
}

function pathsOf(filter: unknown): string[] {
  if (typeof filter !== 'object' || filter === null) {
    return [];
  }
  return Object.entries(filter).flatMap(([key, value]) =>
    key.startsWith('$') ? [value].flat().flatMap(pathsOf) : [key],
  );
}
