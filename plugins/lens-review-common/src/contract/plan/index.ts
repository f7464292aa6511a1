export { listAcceptances } from './acceptanceList';
export {
  approveAcceptance,
  declineAcceptance,
  requestAcceptance,
  revokeAcceptance,
} from './acceptances';
export { listImprovements, patchImprovement } from './improvements';
export { getPlan } from './plan';
