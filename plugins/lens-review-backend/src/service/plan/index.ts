export { AuthorizedPlanService } from './AuthorizedPlanService';
