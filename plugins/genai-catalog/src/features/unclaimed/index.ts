export { UnclaimedView } from './UnclaimedView';
