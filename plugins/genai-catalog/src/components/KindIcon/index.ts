export { KindIcon } from './KindIcon';
export { KIND_ICONS } from './kindIcons';
