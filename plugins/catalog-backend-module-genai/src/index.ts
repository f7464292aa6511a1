export { catalogModuleGenai as default } from './module';
