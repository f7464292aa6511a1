export { emphasisOf, type Emphasis } from './emphasis';
export { GuidancePanel } from './GuidancePanel';
export { scopeWords } from './scopeWords';
