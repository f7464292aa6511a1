export type { AssetFeed, AssetFeedItem, AssetFeedPage } from './AssetFeed';
export { LedgerEntityProvider } from './LedgerEntityProvider';
