export { readGaps } from './readGaps';
