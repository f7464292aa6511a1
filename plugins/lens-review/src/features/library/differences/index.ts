export { Differences } from './Differences';
