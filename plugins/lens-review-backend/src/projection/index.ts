export { catalogFields } from './catalogFields';
export { projectionRules } from './rules';
export type { ProjectionRules } from './rules';
export { toProjectedEntity } from './toProjectedEntity';
