/** What people are told of. Each is a topic of Backstage's notifications, which a person can turn off. */
export const NOTICE_KINDS = [
  'assigned',
  'handed-over',
  'due-soon',
  'acceptance-requested',
  'acceptance-ending',
  'contradicted',
  'confirm',
] as const;

/** Something that people are told of. */
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Who sends the notifications, as Backstage names it. */
export const NOTICE_ORIGIN = 'plugin:lens-review';

/** What the topics are called where a person turns them off. */
export const NOTICE_TOPICS: Readonly<Record<NoticeKind, string>> = {
  assigned: 'A best practice is assigned to me or my group',
  'handed-over': 'I am asked to answer a question',
  'due-soon': 'A best practice is due within a week',
  'acceptance-requested': 'I am asked to accept a risk',
  'acceptance-ending': 'An accepted risk ends within two weeks',
  contradicted: 'Evidence contradicts an answer',
  confirm: 'Answers want to be confirmed',
};
