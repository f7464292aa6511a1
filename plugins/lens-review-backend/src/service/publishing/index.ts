export {
  carryInput,
  carryOver,
  changesOf,
  type CarriedReview,
} from './carryOver';
export type { PublishingContext } from './context';
export { loadLensRegistry, rereadLenses } from './loadLensRegistry';
export { changeTo, lastOf, publishVersion } from './publishVersion';
