export { AuthorizedMilestoneService } from './AuthorizedMilestoneService';
export { MilestoneConflictError } from './errors';
export { MilestoneService } from './MilestoneService';
