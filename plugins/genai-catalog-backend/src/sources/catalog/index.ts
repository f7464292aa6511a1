export { catalogSourceType } from './catalogSourceType';
export { handWrittenOf } from './handWritten';
