export {
  APPLICABILITY_SLOT,
  bumpApplicability,
  bumpFleetVersion,
} from './bumpFleetVersion';
export { keepSnapshots } from './keepSnapshots';
export { lockApplicability } from './lockApplicability';
export { publishPractices } from './publishPractices';
