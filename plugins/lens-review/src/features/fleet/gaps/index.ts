export { GapsView } from './GapsView';
export { useGaps } from './useGaps';
