export { PlanLink } from './PlanLink';
export { PlanView } from './PlanView';
