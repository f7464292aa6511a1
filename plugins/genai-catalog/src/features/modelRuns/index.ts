export { ModelRuns } from './ModelRuns';
