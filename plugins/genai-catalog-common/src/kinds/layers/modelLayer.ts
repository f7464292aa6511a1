import {
  CatalogModelLayer,
  createCatalogModelLayer,
} from '@backstage/catalog-model/alpha';
import {
  GENAI_API_GROUP,
  GENAI_API_VERSION_NAME,
  MODEL_KIND,
} from '../apiVersion';
import { LayerOptions } from '../relatedKinds';
import { modelSchema } from '../schema/modelSchema';
import {
  dependsOnField,
  relateDependencies,
  usedByRelation,
} from './dependencies';
import { ownershipFields, relateOwnership } from './ownership';

/** The kind Model. Works without the kind Prompt. */
export function modelLayer(options: LayerOptions = {}): CatalogModelLayer {
  const { relatedKinds = [] } = options;
  return createCatalogModelLayer({
    layerId: `${GENAI_API_GROUP}/kind-model`,
    builder: model => {
      model.addKind({
        group: GENAI_API_GROUP,
        names: { kind: MODEL_KIND, singular: 'model', plural: 'models' },
        description:
          'A Model is a generative model as one provider serves it: who answers for it here, what it can do and costs, until when it lives and what it may be used for.',
        versions: [
          {
            name: GENAI_API_VERSION_NAME,
            relationFields: [
              ...ownershipFields,
              dependsOnField('spec.baseModel', MODEL_KIND),
              dependsOnField('spec.servedBy', 'API'),
              usedByRelation(relatedKinds),
            ],
            schema: { jsonSchema: modelSchema(options) },
          },
        ],
      });
      relateOwnership(model, MODEL_KIND);
      relateDependencies(model, MODEL_KIND, relatedKinds);
    },
  });
}
