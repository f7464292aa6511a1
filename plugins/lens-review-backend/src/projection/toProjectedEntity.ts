import { createHash } from 'node:crypto';
import {
  Entity,
  parseEntityRef,
  RELATION_CHILD_OF,
  RELATION_DEPENDS_ON,
  RELATION_OWNED_BY,
  RELATION_PART_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { evaluateFilterPredicate } from '@backstage/filter-predicates';
import { ProjectedEntity } from '../model';
import { ProjectionRules } from './rules';

/** Longest text that the database has room for, in characters. */
const LONGEST = 255;

/** What is kept of an entity. */
export function toProjectedEntity(
  entity: Entity,
  { kinds, lenses }: ProjectionRules,
): ProjectedEntity {
  const entityRef = lower(stringifyEntityRef(entity));
  const { kind, namespace, name } = parseEntityRef(entityRef);
  const targets = (type: string) =>
    sortedOnce(
      (entity.relations ?? [])
        .filter(relation => relation.type === type)
        .map(({ targetRef }) => lower(targetRef)),
    );
  const partOf = (wanted: string) =>
    targets(RELATION_PART_OF).find(ref => ref.startsWith(`${wanted}:`));
  const { tags = [] } = entity.metadata;
  const kept = {
    entityRef,
    kind,
    namespace,
    name,
    title: storable(titleOf(entity)),
    type: text(entity.spec?.type),
    lifecycle: text(entity.spec?.lifecycle),
    system: partOf('system'),
    domain: partOf('domain'),
    tags: sortedOnce(tags.flatMap(tag => text(tag) ?? [])),
    owners: targets(RELATION_OWNED_BY),
    dependencies: targets(RELATION_DEPENDS_ON),
    parents: kind === 'group' ? targets(RELATION_CHILD_OF) : [],
    filters: lenses
      .filter(
        ({ filter }) =>
          filter !== undefined && evaluateFilterPredicate(filter, entity),
      )
      .map(({ lensId }) => lensId),
    reviewable: kinds.includes(kind),
  };
  return { ...kept, digest: digestOf({ kept, lenses }) };
}

/** What people call it; groups and users have their names in their profile. */
function titleOf({ metadata, spec }: Entity): string {
  const profile = spec?.profile;
  const displayName =
    typeof profile === 'object' && profile !== null && 'displayName' in profile
      ? text(profile.displayName)
      : undefined;
  return metadata.title?.trim() || displayName?.trim() || metadata.name;
}

/** Another set of lenses changes what follows from an entity, too. */
function digestOf(input: {
  kept: object;
  lenses: ProjectionRules['lenses'];
}): string {
  const lensIds = input.lenses.map(({ lensId }) => lensId);
  return createHash('sha256')
    .update(JSON.stringify([input.kept, lensIds]))
    .digest('hex');
}

/** A word of an entity; a catalog file can say anything, also something that is none. */
function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== ''
    ? storable(value).slice(0, LONGEST)
    : undefined;
}

/** PostgreSQL stores no U+0000 in a text. */
function storable(value: string): string {
  return value.replaceAll('\0', '');
}

function lower(ref: string): string {
  return ref.toLocaleLowerCase('en-US');
}

function sortedOnce(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}
