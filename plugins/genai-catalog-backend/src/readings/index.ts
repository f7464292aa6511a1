export {
  SourceReader,
  type ReadingRequest,
  type RequestedReading,
} from './SourceReader';
