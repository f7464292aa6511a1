export { assetsOf, modelsOf } from './assetsOf';
export type { ReportFacts } from './facts';
export { toNames } from './toNames';
export { toReport } from './toReport';
