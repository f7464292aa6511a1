export { MilestonesView } from './MilestonesView';
