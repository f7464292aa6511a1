export { ContentService, type Resolved } from './ContentService';
export { shownDigests } from './shownDigests';
