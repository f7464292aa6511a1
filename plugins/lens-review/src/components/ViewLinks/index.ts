export { ViewLinks } from './ViewLinks';
