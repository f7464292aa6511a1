export { AssetAccess, type Access, type AssetAction } from './AssetAccess';
export { registerPermissions } from './registerPermissions';
