import {
  CatalogModelLayer,
  createCatalogModelLayer,
} from '@backstage/catalog-model/alpha';
import {
  RELATION_API_CONSUMED_BY,
  RELATION_API_PROVIDED_BY,
  RELATION_CONSUMES_API,
  RELATION_DEPENDENCY_OF,
  RELATION_DEPENDS_ON,
  RELATION_HAS_PART,
  RELATION_PART_OF,
  RELATION_PROVIDES_API,
} from '@backstage/catalog-model';
import { GENAI_API_GROUP } from '../apiVersion';
import { BACKSTAGE_KINDS, LayerOptions } from '../relatedKinds';
import { relate } from './relate';

/**
 * Keeps the relations that the built-in kinds have without layers.
 *
 * Without a layer the catalog emits both directions of a built-in kind's relation, whatever kind it points to. With
 * any layer it emits the reverse only for the pairs that a layer names, and its own layer names few: a component that
 * depends on an API would no longer be seen from the API.
 */
export function builtInRelationsLayer({
  relatedKinds = [],
}: LayerOptions = {}): CatalogModelLayer {
  const all = [...BACKSTAGE_KINDS, ...relatedKinds];
  return createCatalogModelLayer({
    layerId: `${GENAI_API_GROUP}/built-in-relations`,
    builder: model => {
      const dependency = [RELATION_DEPENDS_ON, RELATION_DEPENDENCY_OF] as const;
      relate(model, ['Component', 'Resource'], dependency, all);
      relate(model, all, dependency, ['Component', 'Resource']);
      relate(
        model,
        ['API', 'Component', 'Domain', 'Resource', 'System'],
        [RELATION_PART_OF, RELATION_HAS_PART],
        all,
      );
      relate(
        model,
        ['Component'],
        [RELATION_PROVIDES_API, RELATION_API_PROVIDED_BY],
        all,
      );
      relate(
        model,
        ['Component'],
        [RELATION_CONSUMES_API, RELATION_API_CONSUMED_BY],
        all,
      );
    },
  });
}
