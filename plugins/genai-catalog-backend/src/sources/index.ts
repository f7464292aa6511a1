export { handWrittenOf } from './catalog';
export { readSources, type ConfiguredSource } from './config';
export { enrichModel } from './open-data';
export { sourceTypes } from './sourceTypes';
export type { SourceServices } from './SourceType';
