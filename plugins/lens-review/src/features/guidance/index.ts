export { emphasisOf, type Emphasis } from './emphasis';
export { EmphasisBadge } from './EmphasisBadge';
export { GuidancePanel } from './GuidancePanel';
export { scopeWords } from './scopeWords';
