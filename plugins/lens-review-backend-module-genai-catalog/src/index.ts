export { lensReviewModuleGenaiCatalog as default } from './module';
