export { mlflowSourceType } from './mlflowSourceType';
