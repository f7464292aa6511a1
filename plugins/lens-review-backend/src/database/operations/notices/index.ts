export { claimNotices, releaseNotices } from './claimNotices';
export { forgetNotices } from './forgetNotices';
export { listContradicted } from './listContradicted';
export { listDue } from './listDue';
export { listEndingAcceptances } from './listEndingAcceptances';
export { listPlaces } from './listPlaces';
export { listStale } from './listStale';
export { listTold } from './listTold';
