import { Entity, stringifyEntityRef } from '@backstage/catalog-model';

/** The filter of the fleet that an entity stands for; undefined where its kind is none of them. */
export function groupFilter(
  entity: Entity,
): { owner?: string; system?: string; domain?: string } | undefined {
  const ref = stringifyEntityRef(entity);
  switch (entity.kind.toLocaleLowerCase('en-US')) {
    case 'group':
    case 'user':
      return { owner: ref };
    case 'system':
      return { system: ref };
    case 'domain':
      return { domain: ref };
    default:
      return undefined;
  }
}
