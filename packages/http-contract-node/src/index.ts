export { audited, type AuditEvent } from './audited';
export {
  bind,
  type AuditOptions,
  type BindDeps,
  type Call,
  type Reply,
  type ReplyFile,
} from './bind';
export { ActorResolver, type Actor, type Caller } from './caller';
export { entityRefOf } from './entityRef';
export { firstProblems } from './firstProblems';
export { parseIfMatch, PreconditionRequiredError } from './ifMatch';
export { matchesTag } from './ifNoneMatch';
export { jsonBody } from './jsonBody';
export { parseInput } from './parseInput';
export { refusalBodies } from './refusals';
