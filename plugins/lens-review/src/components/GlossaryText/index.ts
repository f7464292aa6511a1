export { annotateGlossary, type GlossarySegment } from './annotateGlossary';
export { GlossaryText } from './GlossaryText';
