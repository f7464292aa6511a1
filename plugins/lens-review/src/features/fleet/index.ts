export { FleetPage } from './page';
export { ComponentName, OpenCounts, ReviewState } from './list';
