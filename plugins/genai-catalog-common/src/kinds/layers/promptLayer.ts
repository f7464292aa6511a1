import {
  CatalogModelLayer,
  createCatalogModelLayer,
} from '@backstage/catalog-model/alpha';
import {
  GENAI_API_GROUP,
  GENAI_API_VERSION_NAME,
  MODEL_KIND,
  PROMPT_KIND,
} from '../apiVersion';
import { LayerOptions } from '../relatedKinds';
import { promptSchema } from '../schema/promptSchema';
import {
  dependsOnField,
  relateDependencies,
  usedByRelation,
} from './dependencies';
import { ownershipFields, relateOwnership } from './ownership';

/** The kind Prompt. Works without the kind Model. */
export function promptLayer(options: LayerOptions = {}): CatalogModelLayer {
  const { relatedKinds = [] } = options;
  return createCatalogModelLayer({
    layerId: `${GENAI_API_GROUP}/kind-prompt`,
    builder: model => {
      model.addKind({
        group: GENAI_API_GROUP,
        names: { kind: PROMPT_KIND, singular: 'prompt', plural: 'prompts' },
        description:
          'A Prompt is an instruction to a generative model: who answers for it, its current version, what it runs on and what uses it. Its text is kept elsewhere.',
        versions: [
          {
            name: GENAI_API_VERSION_NAME,
            relationFields: [
              ...ownershipFields,
              dependsOnField('spec.models', MODEL_KIND),
              dependsOnField('spec.includes', PROMPT_KIND),
              dependsOnField('spec.security.guardrail', 'Resource'),
              usedByRelation(relatedKinds),
            ],
            schema: { jsonSchema: promptSchema(options) },
          },
        ],
      });
      relateOwnership(model, PROMPT_KIND);
      relateDependencies(model, PROMPT_KIND, relatedKinds);
    },
  });
}
