export {
  APPLICABILITY_SLOT,
  bumpApplicability,
  bumpFleetVersion,
} from './bumpFleetVersion';
export { keepSnapshot } from './keepSnapshot';
export { lockApplicability } from './lockApplicability';
export { publishPractices } from './publishPractices';
