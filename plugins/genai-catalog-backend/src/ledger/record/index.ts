export { refuseSnapshot } from './checkSnapshot';
export { recordAsset, writesNothing, type RecordContext } from './recordAsset';
export type { AssetRecord, KnownAsset, RecordInput } from './types';
