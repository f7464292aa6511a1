export type { SweepContext } from './context';
export { projectedKinds } from './readCatalog';
export { streamEntitiesWith } from './streamEntitiesWith';
export { sweep } from './sweep';
