export { EvaluationsTab } from './EvaluationsTab';
