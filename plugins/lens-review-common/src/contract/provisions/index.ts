export {
  listProvided,
  overrideProvided,
  releaseProvided,
  takeProvided,
} from './provided';
export { listProvisions, saveProvision, withdrawProvision } from './provisions';
