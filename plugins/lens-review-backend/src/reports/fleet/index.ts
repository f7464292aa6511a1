export type { FleetReport } from './facts';
export { renderFleetReport } from './renderFleetReport';
