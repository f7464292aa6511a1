export { enrichModel } from './enrichModel';
