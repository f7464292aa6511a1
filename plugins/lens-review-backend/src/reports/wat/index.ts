export { collectAnswers, type WatDocuments } from './collectAnswers';
export { planImport } from './planImport';
export { toScript } from './toScript';
export { toWat } from './toWat';
