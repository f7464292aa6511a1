export { renderSteering } from './renderSteering';
