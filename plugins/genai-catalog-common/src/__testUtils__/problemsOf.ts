import { Entity } from '@backstage/catalog-model';
import {
  CatalogModelLayer,
  compileCatalogModel,
  defaultCatalogEntityModel,
} from '@backstage/catalog-model/alpha';
import Ajv from 'ajv';
import ajvErrors from 'ajv-errors';

/** What the catalog would say of an entity: schemas are compiled as its own validator compiles them. */
export function problemsOf(
  layers: CatalogModelLayer[],
  entity: Entity,
): string[] {
  const ajv = ajvErrors(new Ajv({ allowUnionTypes: true, allErrors: true }));
  const kind = compileCatalogModel([
    defaultCatalogEntityModel,
    ...layers,
  ]).getKind(entity);
  if (!kind) {
    return ['unknown kind'];
  }
  const validate = ajv.compile(kind.jsonSchema);
  validate(entity);
  return (validate.errors ?? []).map(({ instancePath, message, params }) =>
    [instancePath, message, params.additionalProperty]
      .filter(Boolean)
      .join(' '),
  );
}
