export { presentApproval } from './presentApproval';
export { presentAsset } from './presentAsset';
export { presentContent } from './presentContent';
export { presentCuration } from './presentCuration';
export { presentEvaluations } from './presentEvaluation';
export { presentVersion, type ShownDigest } from './presentVersion';
