export { NOTICE_KINDS, NOTICE_ORIGIN, NOTICE_TOPICS } from './noticeTopics';
export type { NoticeKind } from './noticeTopics';
