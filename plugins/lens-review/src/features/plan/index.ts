export { AcceptanceNote } from './acceptance';
export { PlanLink } from './PlanLink';
export { PlanView } from './PlanView';
export { usePracticeCalls } from './usePracticeCalls';
