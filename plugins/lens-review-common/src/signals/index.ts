export { reviewChannel, reviewSignalSchema } from './reviewSignal';
export type { ReviewSignal } from './reviewSignal';
