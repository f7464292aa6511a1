export { renderFleetReport, type FleetReport } from './fleet';
export type { ReportFacts } from './model';
export { renderReport, type RenderedReport } from './renderReport';
export { renderSteering } from './steering';
export { collectAnswers, planImport, type WatDocuments } from './wat';
