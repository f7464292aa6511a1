import { createCatalogModelLayer } from '@backstage/catalog-model/alpha';
import { GENAI_API_GROUP } from '../apiVersion';
import {
  ANNOTATION_EXTERNAL_ID,
  ANNOTATION_REGIONS,
  ANNOTATION_SOURCE,
  ANNOTATION_USES,
} from '../annotations';

/**
 * The annotations of both kinds. A layer of its own, because an annotation that two layers declare stops the backend.
 */
export const genaiAnnotationsLayer = createCatalogModelLayer({
  layerId: `${GENAI_API_GROUP}/annotations`,
  builder: model => {
    model.addAnnotation({
      name: ANNOTATION_SOURCE,
      title: 'Source',
      description:
        'The configured source that a Prompt or Model was pulled from, for example langfuse:prod.',
    });
    model.addAnnotation({
      name: ANNOTATION_EXTERNAL_ID,
      title: 'Id at the source',
      description: 'What the source calls the Prompt or Model.',
    });
    model.addAnnotation({
      name: ANNOTATION_USES,
      title: 'Uses',
      description:
        'On a component: the prompts and models that it uses, as entity references separated by commas.',
    });
    model.addAnnotation({
      name: ANNOTATION_REGIONS,
      title: 'Regions',
      description:
        'On a hand-written Model: the regions that it can be used in, separated by commas.',
    });
  },
});
