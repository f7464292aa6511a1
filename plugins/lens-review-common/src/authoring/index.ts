export { compileAuthoredLens, type CompiledLens } from './compileAuthoredLens';
export { authoredLensSchema, authoredPillarSchema } from './schema';
