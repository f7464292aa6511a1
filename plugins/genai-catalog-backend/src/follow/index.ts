export { CatalogFollower } from './CatalogFollower';
export { enrichModels } from './enrichModels';
