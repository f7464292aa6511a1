export { syncHandWritten } from './syncHandWritten';
export { syncUsages } from './syncUsages';
