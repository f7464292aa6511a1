export * from './annotations';
export * from './apiVersion';
export * from './layers';
export type { ModelCard } from './ModelCard';
export * from './ModelEntityV1alpha1';
export * from './PromptEntityV1alpha1';
export type { LayerOptions } from './relatedKinds';
export { modelSchema } from './schema/modelSchema';
export { promptSchema } from './schema/promptSchema';
