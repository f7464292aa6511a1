export { ChangedMeanwhile } from './ChangedMeanwhile';
export { LiveChanges } from './LiveChanges';
export { useReviewSignals } from './useReviewSignals';
