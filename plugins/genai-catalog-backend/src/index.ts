export { genaiCatalogPlugin as default } from './plugin';
