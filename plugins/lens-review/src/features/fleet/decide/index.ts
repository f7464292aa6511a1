export { DecideView } from './DecideView';
