export { genaiAnnotationsLayer } from './annotationsLayer';
export { builtInRelationsLayer } from './builtInRelationsLayer';
export { genaiLayers } from './genaiLayers';
export type { GenaiLayerOptions } from './genaiLayers';
export { modelLayer } from './modelLayer';
export { promptLayer } from './promptLayer';
