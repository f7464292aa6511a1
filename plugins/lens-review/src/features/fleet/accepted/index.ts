export { AcceptedView } from './AcceptedView';
