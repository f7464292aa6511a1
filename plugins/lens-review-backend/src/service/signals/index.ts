export { ReviewSignals } from './ReviewSignals';
