export { AuthorizedReportService } from './AuthorizedReportService';
export { FleetReportService } from './FleetReportService';
