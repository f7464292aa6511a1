export { importAnswers } from './importAnswers';
export {
  getFleetReport,
  getReport,
  getSteeringFile,
  queryFleetReport,
} from './routes';
