export { RetirementsView } from './RetirementsView';
