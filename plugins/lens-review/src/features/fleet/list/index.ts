export { ComponentsView } from './ComponentsView';
export { ComponentName } from './ComponentName';
export { OpenCounts } from './OpenCounts';
export { ReviewState } from './ReviewState';
