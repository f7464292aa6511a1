export { AssetMarks, lookOf, marksOf, type AssetMark } from './AssetMarks';
export { daysUntil, dayInWords } from './dates';
export { KIND_ICONS, KindIcon } from './KindIcon';
