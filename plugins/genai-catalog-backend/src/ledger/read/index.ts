export { readAssets, type AssetDetails } from './readAsset';
export {
  readChanges,
  type AssetChange,
  type AssetChanges,
} from './readChanges';
export { readContent } from './readContent';
