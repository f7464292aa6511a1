import { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { SignalsService } from '@backstage/plugin-signals-node';
import { AcceptanceConfig, NoticesConfig } from '../config';
import { Db } from '../database/types';
import { LensRegistry } from '../lenses';
import { HistoryEvent } from '../model';
import { AssignmentNotices, RecipientReader, ReviewSignals } from '../service';

/** What happens after writes to reviews, beside the reply to who wrote: signals to open tabs, and notifications. */
export function announceWrites(options: {
  auth: AuthService;
  catalog: CatalogService;
  signals: SignalsService;
  notifications: NotificationService;
  logger: LoggerService;
  db: Db;
  lenses: LensRegistry;
  confirmEveryDays: number;
  approvers: AcceptanceConfig;
  notices: NoticesConfig;
  now: () => Date;
}) {
  const { auth, catalog, signals, logger, notices, ...rest } = options;
  const noticeContext = {
    ...rest,
    logger,
    kinds: notices.kinds,
    recipients: new RecipientReader({ auth, catalog }),
  };
  const announcers = [
    new ReviewSignals({ signals, logger }),
    ...(notices.kinds.length > 0 ? [new AssignmentNotices(noticeContext)] : []),
  ];
  return {
    noticeContext,
    announce: (events: readonly HistoryEvent[]) =>
      announcers.forEach(announcer => announcer.announce(events)),
  };
}
