import { Entity } from '@backstage/catalog-model';

/** Kinds that the backend reviews unless its config says otherwise. */
export const DEFAULT_ENTITY_FILTER = { kind: 'component' };

/** For `EntitySwitch` and conditional routes of an app on the old frontend system. */
export function isLensReviewAvailable(entity: Entity): boolean {
  return entity.kind.toLocaleLowerCase('en-US') === DEFAULT_ENTITY_FILTER.kind;
}
