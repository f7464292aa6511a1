export { dayWords } from './trendLines';
export { TrendSection } from './TrendSection';
export { useTrend } from './useTrend';
