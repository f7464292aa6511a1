export { LensHead } from './LensHead';
export { LensView } from './LensView';
