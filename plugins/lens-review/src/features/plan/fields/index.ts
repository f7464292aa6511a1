export { PlanFields } from './PlanFields';
export { type SaveField } from './useSaveField';
