export { generatedCatalogModule as default } from './generatedCatalogModule';
