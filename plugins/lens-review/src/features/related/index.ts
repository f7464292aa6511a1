export { RelatedProvider } from './RelatedProvider';
export { TakeOver } from './TakeOver';
