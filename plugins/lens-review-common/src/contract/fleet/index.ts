export {
  decideFleetApplicability,
  listFleetApplicability,
  queryFleetApplicability,
} from './applicability';
export { listFleetComponents, queryFleetComponents } from './components';
export { FLEET_WITHOUT } from './filters';
export { listFleetGaps, queryFleetGaps } from './gaps';
export { listFleetOptions } from './options';
export { getFleetStatus } from './status';
export { getFleetSummary, queryFleetSummary } from './summary';
export { getFleetTrend, queryFleetTrend } from './trend';
