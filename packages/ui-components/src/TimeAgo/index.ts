export { TimeAgo } from './TimeAgo';
export { absoluteTime, relativeTime } from './timeWords';
