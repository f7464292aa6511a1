export { evidenceStanding } from './evidenceStanding';
export { evidenceVerdicts } from './evidenceVerdicts';
export { isCurrent } from './isCurrent';
export { isDisputed } from './isDisputed';
export { sourceOfTool, toolOfSource } from './pushedSource';
