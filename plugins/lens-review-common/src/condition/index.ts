export { MAX_CONDITION_DEPTH } from './ConditionParser';
export type { ConditionErrorCode } from './errors';
export { evaluateCondition } from './evaluate';
export {
  MAX_CONDITION_LENGTH,
  parseCondition,
  type ParsedCondition,
} from './parse';
export { printCondition } from './print';
