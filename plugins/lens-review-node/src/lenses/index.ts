export { authoredLensDirectory } from './authoredLensDirectory';
export { lensChecksum } from './lensChecksum';
export { lensSourcesExtensionPoint } from './extensionPoint';
export type { LensSourcesExtensionPoint } from './extensionPoint';
export type {
  LensSource,
  LensSourceItem,
  ReadableLens,
  UnreadableLens,
} from './types';
