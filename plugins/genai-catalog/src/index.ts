export { default } from './plugin';
export { genaiCatalogApiRef } from './api';
export { genaiCatalogRouteRef } from './routes';
