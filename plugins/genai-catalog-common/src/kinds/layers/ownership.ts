import {
  RELATION_HAS_PART,
  RELATION_OWNED_BY,
  RELATION_OWNER_OF,
  RELATION_PART_OF,
} from '@backstage/catalog-model';
import {
  CatalogModelKindRelationFieldDefinition,
  CatalogModelLayerBuilder,
} from '@backstage/catalog-model/alpha';
import { relate } from './relate';

/** `spec.owner` and `spec.system`, as on every other kind. */
export const ownershipFields: readonly CatalogModelKindRelationFieldDefinition[] =
  [
    {
      selector: { path: 'spec.owner' },
      relation: RELATION_OWNED_BY,
      defaultKind: 'Group',
      defaultNamespace: 'inherit',
      allowedKinds: ['Group', 'User'],
    },
    {
      selector: { path: 'spec.system' },
      relation: RELATION_PART_OF,
      defaultKind: 'System',
      defaultNamespace: 'inherit',
      allowedKinds: ['System'],
    },
  ];

/** Declares that a kind has owners and is a part of systems. */
export function relateOwnership(
  model: CatalogModelLayerBuilder,
  kind: string,
): void {
  relate(
    model,
    [kind],
    [RELATION_OWNED_BY, RELATION_OWNER_OF],
    ['Group', 'User'],
  );
  relate(model, [kind], [RELATION_PART_OF, RELATION_HAS_PART], ['System']);
}
