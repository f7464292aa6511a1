export { Replacement } from './Replacement';
