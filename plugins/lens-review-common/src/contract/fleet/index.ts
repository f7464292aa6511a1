export {
  decideFleetApplicability,
  listFleetApplicability,
  queryFleetApplicability,
} from './applicability';
export { getFleetChanges, queryFleetChanges } from './changes';
export { listFleetComponents, queryFleetComponents } from './components';
export { FLEET_WITHOUT } from './filters';
export { listFleetGaps, queryFleetGaps } from './gaps';
export { listFleetOptions } from './options';
export { getFleetStatus } from './status';
export { getFleetSummary, queryFleetSummary } from './summary';
export { getFleetTrend, queryFleetTrend } from './trend';
export { getFleetWhatIf, queryFleetWhatIf } from './whatIf';
