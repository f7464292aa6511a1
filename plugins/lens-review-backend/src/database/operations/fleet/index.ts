export { bumpFleetVersion } from './bumpFleetVersion';
export { keepSnapshot } from './keepSnapshot';
export { publishPractices } from './publishPractices';
