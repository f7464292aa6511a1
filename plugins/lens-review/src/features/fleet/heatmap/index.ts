export { HeatMapSection } from './HeatMapSection';
