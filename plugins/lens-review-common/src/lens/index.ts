export type { CustomLensDefinition, DefinitionResource } from './definition';
export {
  bestPracticesOf,
  countLens,
  findQuestion,
  normalizeChoiceId,
  questionsOf,
} from './find';
export { lensOverlaySchema, type LensOverlay } from './overlay/schema';
export type { ParseMode } from './parse/FindingLog';
export { parseLens, type ParsedLens } from './parseLens';
