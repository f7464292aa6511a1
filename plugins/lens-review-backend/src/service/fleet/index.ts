export { AuthorizedFleetService } from './AuthorizedFleetService';
export type { FleetContext } from './context';
