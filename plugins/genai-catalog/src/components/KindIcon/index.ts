export { KindIcon } from './KindIcon';
export { PORTAL_KIND_ICONS } from './portalIcons';
