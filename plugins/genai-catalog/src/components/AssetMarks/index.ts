export { AssetMarks } from './AssetMarks';
export { lookOf } from './markLooks';
export { marksOf, type AssetMark } from './marksOf';
