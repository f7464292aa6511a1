export { readGenaiCatalogConfig } from './readGenaiCatalogConfig';
export type { GenaiCatalogConfig } from './types';
