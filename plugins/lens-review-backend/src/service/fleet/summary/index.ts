export { readSummary } from './readSummary';
