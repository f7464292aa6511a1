export {
  approveAcceptance,
  requestAcceptance,
  revokeAcceptance,
} from './acceptances';
export { listImprovements, patchImprovement } from './improvements';
export { getPlan } from './plan';
