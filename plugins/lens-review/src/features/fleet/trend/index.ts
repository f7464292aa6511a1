export { dayWords } from './trendLines';
export { TrendSection } from './TrendSection';
