export { deriveAsset } from './deriveAsset';
export { latestRuns, verdictOf } from './evaluationsOf';
export { isReferenceTo, readReference } from './references';
export { cardComplete, isPast, missingCardParts, reviewDueAt } from './summary';
export type { AssetKnowledge, Derivation, EntityBody } from './types';
export { currentVersion, IN_USE, versionNamed } from './versionsOf';
