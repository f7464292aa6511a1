export { findIncludeLoops } from './findIncludeLoops';
export type { IncludeLoop } from './findIncludeLoops';
