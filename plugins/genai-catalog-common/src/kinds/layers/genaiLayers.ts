import { CatalogModelLayer } from '@backstage/catalog-model/alpha';
import { LayerOptions } from '../relatedKinds';
import { genaiAnnotationsLayer } from './annotationsLayer';
import { builtInRelationsLayer } from './builtInRelationsLayer';
import { modelLayer } from './modelLayer';
import { promptLayer } from './promptLayer';

/** Which kinds a catalog gets. */
export type GenaiLayerOptions = LayerOptions & {
  prompt: boolean;
  model: boolean;
};

/**
 * The layers of the chosen kinds with what they have in common; none for none, so that a catalog which wants neither
 * kind keeps processing the built-in ones as it did.
 */
export function genaiLayers(options: GenaiLayerOptions): CatalogModelLayer[] {
  const kinds = [
    ...(options.prompt ? [promptLayer(options)] : []),
    ...(options.model ? [modelLayer(options)] : []),
  ];
  return kinds.length
    ? [genaiAnnotationsLayer, builtInRelationsLayer(options), ...kinds]
    : [];
}
