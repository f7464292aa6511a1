export { CoveredNotice } from './CoveredNotice';
export { CoveringSwitch } from './CoveringSwitch';
