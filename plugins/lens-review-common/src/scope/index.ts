export { checkScope } from './checkScope';
export { matchesScope } from './matchesScope';
export { suggestScope } from './suggestScope';
