export { default } from './plugin';
export { genaiCatalogApiRef } from './api';
export { kindIconsModule } from './kindIconsModule';
export { genaiCatalogRouteRef } from './routes';
