export { FleetAccess } from './FleetAccess';
export { VisibleEntityLists } from './VisibleEntityLists';
