export { toCsv } from './toCsv';
