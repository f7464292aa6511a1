export { approve, type NewApproval } from './approve';
export { claimAssets, type ClaimedFields } from './claimAssets';
export { curate, type CurationPatch } from './curate';
export { findVersion, findVersionIn } from './findVersion';
export { recordEvaluations, type NewEvaluation } from './recordEvaluations';
export { recordOpenFacts } from './recordOpenFacts';
