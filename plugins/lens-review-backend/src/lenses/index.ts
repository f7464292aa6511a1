export { compareVersions } from './compareVersions';
export { LensRegistry } from './LensRegistry';
export { lensTexts } from './lensTexts';
export { MOST_LENS_BYTES } from './limits';
export type { OfferedLens } from './OfferedLens';
export { parseStoredLens, problemOf } from './parseStoredLens';
