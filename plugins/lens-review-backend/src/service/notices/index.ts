export { AssignmentNotices } from './AssignmentNotices';
export { noticeDue } from './noticeDue';
export { RecipientReader } from './RecipientReader';
export type { NoticeContext } from './types';
