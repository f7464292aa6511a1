export { readFileBelow } from './readFileBelow';
