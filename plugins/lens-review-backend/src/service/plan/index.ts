export { AssigneeReader } from './AssigneeReader';
export { AuthorizedPlanService } from './AuthorizedPlanService';
