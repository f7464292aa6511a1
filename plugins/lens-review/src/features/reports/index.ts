export { FleetReports } from './FleetReports';
export { ReviewReports } from './ReviewReports';
