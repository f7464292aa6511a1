export { demoRecordsPlugin as default } from './demoRecordsPlugin';
