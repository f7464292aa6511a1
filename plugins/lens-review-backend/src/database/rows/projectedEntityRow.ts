import { isAiAsset } from '../../applicability';
import { ProjectedEntity } from '../../model';
import {
  EntityDependencyRow,
  EntityFilterRow,
  EntityOwnerRow,
  EntityParentRow,
  EntityRow,
  EntityTagRow,
} from '../fleetTypes';

/** Longest text that is sorted by, in characters. */
const LONGEST_TITLE = 255;

/** An entity of the catalog as a row; whose domain it is in is found out when its system is there, too. */
export function toEntityRow(
  entity: ProjectedEntity,
  at: string,
): Omit<EntityRow, 'domain_ref'> {
  return {
    entity_ref: entity.entityRef,
    kind: entity.kind,
    namespace: entity.namespace,
    name: entity.name,
    title: entity.title,
    title_sort: entity.title.toLocaleLowerCase('en-US').slice(0, LONGEST_TITLE),
    type: entity.type ?? null,
    lifecycle: entity.lifecycle ?? null,
    system_ref: entity.system ?? null,
    own_domain_ref: entity.domain ?? null,
    owners: JSON.stringify(entity.owners),
    reviewable: entity.reviewable ? 1 : 0,
    digest: entity.digest,
    seen_at: at,
    changed_at: at,
  };
}

/** What an entity has several of, by the table that keeps it. */
export function toEntityParts({
  entityRef: entity_ref,
  ...entity
}: ProjectedEntity): {
  entity_tags: EntityTagRow[];
  entity_owners: EntityOwnerRow[];
  entity_dependencies: EntityDependencyRow[];
  entity_filters: EntityFilterRow[];
  entity_parents: EntityParentRow[];
} {
  return {
    entity_tags: entity.tags.map(tag => ({ entity_ref, tag })),
    entity_owners: entity.owners.map(owner_ref => ({ entity_ref, owner_ref })),
    entity_dependencies: entity.dependencies.map(target_ref => ({
      entity_ref,
      target_ref,
      target_is_ai: isAiAsset(target_ref) ? 1 : 0,
    })),
    entity_filters: entity.filters.map(lens_id => ({ entity_ref, lens_id })),
    entity_parents: entity.parents.map(parent_ref => ({
      entity_ref,
      parent_ref,
    })),
  };
}
