export { RefLinks } from './RefLinks';
