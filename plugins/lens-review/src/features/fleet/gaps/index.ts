export { GapsView } from './GapsView';
