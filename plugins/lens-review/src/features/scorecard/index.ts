export { ScorecardStrip } from './ScorecardStrip';
