export { renderFleetReport, type FleetReport } from './fleet';
export { modelsOf, toNames, type ReportFacts } from './model';
export { nameOf } from './phrases';
export { renderReport, type RenderedReport } from './renderReport';
export { renderSteering } from './steering';
export { collectAnswers, planImport, type WatDocuments } from './wat';
