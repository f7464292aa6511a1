export { CatalogGraph } from './CatalogGraph';
export type { DeclaredAsset } from './declaredAssets';
export { declaredAssets, loadDeclaredAssets } from './declaredAssets';
export { UsageService } from './UsageService';
