export { readChanges } from './readChanges';
