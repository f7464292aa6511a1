export { StatusBadge } from './StatusBadge';
export { staleSentences } from './staleReasons';
