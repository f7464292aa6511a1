import { AuditorServiceCreateEventOptions } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';

/** What the auditor was told of one event. */
export interface AuditEntry {
  readonly eventId: string;
  readonly meta: AuditorServiceCreateEventOptions['meta'];
  outcome: 'initiated' | 'succeeded' | 'failed';
  error?: Error;
}

/** An auditor that remembers. */
export function auditLog() {
  const entries: AuditEntry[] = [];
  const auditor = mockServices.auditor.mock({
    async createEvent({ eventId, meta }) {
      const entry: AuditEntry = { eventId, meta, outcome: 'initiated' };
      entries.push(entry);
      return {
        async success() {
          entry.outcome = 'succeeded';
        },
        async fail({ error }) {
          entry.outcome = 'failed';
          entry.error = error;
        },
      };
    },
  });
  return { entries, factory: auditor.factory };
}
