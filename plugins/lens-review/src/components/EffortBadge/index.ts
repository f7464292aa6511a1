export { EffortBadge } from './EffortBadge';
