export { readApplicability } from './readApplicability';
