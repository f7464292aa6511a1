export type { CustomLensDefinition, DefinitionResource } from './definition';
export { diffLenses } from './diff/diffLenses';
export type {
  FieldChange,
  LensDiff,
  LensDiffItem,
  LensDiffPart,
} from './diff/types';
export { exportLens } from './export/exportLens';
export type { ExportChange, ExportedLens } from './export/types';
export {
  bestPracticesOf,
  countLens,
  findPractice,
  findQuestion,
  normalizeChoiceId,
  questionsOf,
} from './find';
export { lensOverlaySchema, type LensOverlay } from './overlay/schema';
export type { ParseMode } from './parse/FindingLog';
export { parseLens, type ParsedLens } from './parseLens';
export { checkLens, proveLens } from './prove';
