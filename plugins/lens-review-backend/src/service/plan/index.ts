export { AcceptanceListService } from './AcceptanceListService';
export { AuthorizedPlanService } from './AuthorizedPlanService';
