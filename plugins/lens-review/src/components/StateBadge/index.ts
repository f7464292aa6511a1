export { StateBadge } from './StateBadge';
export { STATE_LOOKS, type StateLook } from './stateLooks';
