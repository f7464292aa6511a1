export type { AssetFeed, AssetFeedItem, AssetFeedPage } from './AssetFeed';
export { HttpAssetFeed } from './HttpAssetFeed';
export { LedgerEntityProvider } from './LedgerEntityProvider';
export { readProviderConfig } from './readProviderConfig';
