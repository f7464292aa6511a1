export { LensRegistry } from './LensRegistry';
export { loadLensRegistry } from './loadLensRegistry';
