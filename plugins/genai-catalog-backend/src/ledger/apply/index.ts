export { applySnapshots, type Applied } from './applySnapshots';
export type { LedgerContext } from './context';
export { refuseLoss } from './lost';
export { claimPass, numberPass, type Pass } from './passes';
export { rederiveAssets, rederiveDue, rederiveSource } from './rederive';
export { removeAssets } from './removeAssets';
export type { PassOptions } from './passOptions';
export { runPass, type PassResult } from './runPass';
export { writeLedger } from './writeLedger';
