export { bothDatabases } from './databases';
export { model, prompt, textVersion } from './snapshots';
export { NOW, settingsOf, sourceOf, TestLedger } from './TestLedger';
