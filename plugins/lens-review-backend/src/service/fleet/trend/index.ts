export { readTrend } from './readTrend';
