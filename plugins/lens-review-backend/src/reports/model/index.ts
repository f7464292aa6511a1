export type { ReportFacts } from './facts';
export { toReport } from './toReport';
