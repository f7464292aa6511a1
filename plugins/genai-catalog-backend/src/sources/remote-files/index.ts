export { readRemote } from './readRemote';
