export * from './apply';
export * from './catalog';
export {
  cardComplete,
  currentVersion,
  IN_USE,
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
export { aliasesOf } from './settle';
export { previewAsset, type AssetPreview } from './preview';
export * from './read';
