import { LoggerService } from '@backstage/backend-plugin-api';
import {
  NotificationSendOptions,
  NotificationService,
} from '@backstage/plugin-notifications-node';
import { NoticeKind } from '@genai-lens/backstage-plugin-lens-review-common';
import { AcceptanceConfig } from '../../config';
import { NoticePlace } from '../../model';
import { ReviewContext } from '../reviews';
import { RecipientReader } from './RecipientReader';

/** What a person gets. */
export type Message = NotificationSendOptions['payload'];

/** A best practice or a question that is told of. */
export interface NoticeItem {
  readonly questionId: string;
  /** Undefined: the question. */
  readonly choiceId?: string;
  readonly title: string;
  /** When it is due or ends: a day in UTC. */
  readonly day?: string;
}

/** Something to tell of one review, before it is known which people are behind the recipients. */
export interface Notice {
  readonly kind: NoticeKind;
  readonly place: NoticePlace;
  readonly lensName: string;
  /** What is told of at most once a week: a best practice or a question; empty: the review. */
  readonly subject: string;
  /** What is new about it: the same is told once. */
  readonly occasion: string;
  /** Refs of users and groups. */
  readonly recipients: readonly string[];
  /** Refs of users and groups that are not told. */
  readonly except?: readonly string[];
  /** What it is about; none where it is about the review. */
  readonly items: readonly NoticeItem[];
  /** A sentence on the review, where there is one. */
  readonly because?: string;
}

/** What telling people needs. */
export interface NoticeContext extends ReviewContext {
  readonly kinds: readonly NoticeKind[];
  readonly approvers: AcceptanceConfig;
  readonly recipients: RecipientReader;
  readonly notifications: NotificationService;
  readonly logger: LoggerService;
}
