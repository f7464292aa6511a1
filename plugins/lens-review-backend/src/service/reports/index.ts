export { AuthorizedReportService } from './AuthorizedReportService';
