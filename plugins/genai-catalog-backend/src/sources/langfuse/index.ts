export { langfuseSourceType } from './langfuseSourceType';
