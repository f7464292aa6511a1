export { CatalogGraph } from './CatalogGraph';
export { declaredAssets, loadDeclaredAssets } from './declaredAssets';
export { UsageService } from './UsageService';
