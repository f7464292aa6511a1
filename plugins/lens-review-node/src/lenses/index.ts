export { authoredLensDirectory } from './authoredLensDirectory';
export { describeReadError } from './describeReadError';
export { lensChecksum } from './lensChecksum';
export { lensSourcesExtensionPoint } from './extensionPoint';
export type { LensSourcesExtensionPoint } from './extensionPoint';
export type {
  LensSource,
  LensSourceItem,
  ReadableLens,
  UnreadableLens,
} from './types';
