import { Entity, stringifyEntityRef } from '@backstage/catalog-model';

/** Shows references as they are, without asking the catalog. */
export const presentation = {
  forEntity: (entity: Entity | string) => {
    const entityRef =
      typeof entity === 'string' ? entity : stringifyEntityRef(entity);
    const snapshot = { entityRef, primaryTitle: entityRef };
    return { snapshot, promise: Promise.resolve(snapshot) };
  },
};
