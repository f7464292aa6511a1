export { lensReviewModuleCatalogMetadata as default } from './module';
