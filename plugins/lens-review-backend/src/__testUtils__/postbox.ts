import { createServiceFactory } from '@backstage/backend-plugin-api';
import {
  NotificationSendOptions,
  notificationService,
} from '@backstage/plugin-notifications-node';

/** Stands for Backstage's notifications: keeps what is sent, or fails while it is `broken`. */
export function postbox() {
  const state = {
    broken: false,
    sent: [] as NotificationSendOptions[],
  };
  const service = {
    async send(options: NotificationSendOptions) {
      // A turn of the event loop, so that others come between.
      await new Promise(resolve => setImmediate(resolve));
      if (state.broken) {
        throw new Error('Request failed with status 404');
      }
      state.sent.push(options);
    },
  };
  return {
    state,
    service,
    factory: createServiceFactory({
      service: notificationService,
      deps: {},
      factory: () => service,
    }),
    /** Titles of what a user has been sent, and forgets all that was sent. */
    take(user?: string): string[] {
      const titles = state.sent.flatMap(({ recipients, payload }) =>
        recipients.type === 'entity' &&
        (!user || [recipients.entityRef].flat().includes(user))
          ? payload.title
          : [],
      );
      state.sent = [];
      return titles.sort();
    },
  };
}
