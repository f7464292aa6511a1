export { profilesOf } from './profilesOf';
