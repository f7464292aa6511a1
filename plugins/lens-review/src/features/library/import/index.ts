export { ImportLens } from './ImportLens';
