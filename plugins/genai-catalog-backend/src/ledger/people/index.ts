export { approve, isSamePerson, type NewApproval } from './approve';
export { curate, type CurationPatch } from './curate';
export { findVersion } from './findVersion';
export { recordEvaluations, type NewEvaluation } from './recordEvaluations';
export { recordOpenFacts } from './recordOpenFacts';
