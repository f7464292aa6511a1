export { LensPage } from './LensPage';
