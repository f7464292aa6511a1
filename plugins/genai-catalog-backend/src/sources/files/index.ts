export { filesSourceType } from './filesSourceType';
