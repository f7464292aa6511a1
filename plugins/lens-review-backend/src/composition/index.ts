export { fleetServices } from './fleetServices';
export { lensServices } from './lensServices';
export { planServices } from './planServices';
export { reviewServices } from './reviewServices';
export { shareServices } from './shareServices';
