export { readTaskId, resumeReadings } from './resumeReadings';
export {
  SourceReader,
  type ReadingRequest,
  type RequestedReading,
} from './SourceReader';
