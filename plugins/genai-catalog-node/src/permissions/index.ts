export {
  createGenaiAssetConditionalDecision,
  genaiAssetConditions,
} from './conditions';
export {
  assetResourceRef,
  type AssetFilter,
  type AssetResource,
} from './resource';
export { assetPermissionRules } from './rules';
