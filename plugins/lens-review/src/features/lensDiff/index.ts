export { diffRows, type DiffRow } from './diffRows';
export { DiffItems } from './DiffItems';
export { LensDiffView } from './LensDiffView';
export { useLensDiff } from './useLensDiff';
