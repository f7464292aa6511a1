export { runsOf } from './runsOf';
