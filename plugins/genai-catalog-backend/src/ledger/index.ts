export * from './apply';
export * from './catalog';
export {
  cardComplete,
  currentVersion,
  isPast,
  latestRuns,
  missingCardParts,
  readReference,
  reviewDueAt,
  verdictOf,
  versionNamed,
} from './derive';
export * from './facts';
export * from './keys';
export * from './people';
export { previewAsset, type AssetPreview } from './preview';
export * from './read';
