export type { SweepContext } from './context';
export { streamEntitiesWith } from './streamEntitiesWith';
export { sweep } from './sweep';
