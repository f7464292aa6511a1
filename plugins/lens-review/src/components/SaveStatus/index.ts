export { SaveStatus } from './SaveStatus';
