export { settle, type SettleOptions } from './settle';
export { linksOf } from './ids';
export { group } from './group';
