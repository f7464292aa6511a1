export { LoadError } from './LoadError';
export { EffortBadge } from './EffortBadge';
export { MaturityBar } from './MaturityBar';
export { PracticeCounts } from './PracticeCounts';
export { RiskBadge } from './RiskBadge';
export { TimeAgo } from './TimeAgo';
