export { EffortBadge } from './EffortBadge';
export { MaturityBar } from './MaturityBar';
export { PracticeCounts } from './PracticeCounts';
export { RiskBadge } from './RiskBadge';
export { SaveStatus } from './SaveStatus';
export { StatusBadge, staleSentences } from './StatusBadge';
export { RowButton, RowList } from './RowList';
export { StateBadge } from './StateBadge';
export { LimitedText } from './LimitedText';
