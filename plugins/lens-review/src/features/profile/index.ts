export { profileFilter, type ProfileFilter } from './profileFilter';
export { ProfilePicker } from './ProfilePicker';
export {
  profileProgress,
  type Progress,
  type ProfileProgress,
} from './profileProgress';
