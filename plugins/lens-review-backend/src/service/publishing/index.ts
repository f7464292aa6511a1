export { carryOver, changesOf, type CarriedReview } from './carryOver';
export { checkLimits } from './checkLimits';
export type { PublishingContext } from './context';
export { loadLensRegistry, rereadLenses } from './loadLensRegistry';
export { changeTo, lastOf, publishVersion } from './publishVersion';
