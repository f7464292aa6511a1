export { settle, type SettleOptions } from './settle';
export { aliasesOf, linksOf } from './ids';
export { group } from './group';
