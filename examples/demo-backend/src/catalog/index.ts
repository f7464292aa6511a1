export { demoCatalogModule as default } from './demoCatalogModule';
