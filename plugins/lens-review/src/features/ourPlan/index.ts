export { GroupPlanCard } from './GroupPlanCard';
export { OurPlan } from './OurPlan';
