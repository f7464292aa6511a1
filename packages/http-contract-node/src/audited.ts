import { AuditorService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';
import express from 'express';

/** What the auditor is told of a call. */
export interface AuditEvent {
  readonly eventId: string;
  /** Never what people wrote. */
  readonly meta: JsonObject;
  readonly request: express.Request;
}

/** Runs work, and tells the auditor how it began and ended. What a refusal carries beside its message is not part of it. */
export async function audited<T>(
  work: () => Promise<T>,
  options?: { readonly auditor: AuditorService } & AuditEvent,
): Promise<T> {
  if (!options) {
    return work();
  }
  const { auditor, ...event } = options;
  const audit = await auditor.createEvent({
    ...event,
    severityLevel: 'medium',
  });
  try {
    const result = await work();
    await audit.success();
    return result;
  } catch (error) {
    await audit.fail({ error: withoutDetails(error) });
    throw error;
  }
}

/** A conflict carries what stands now; the log gets the name and the message. */
function withoutDetails(error: unknown): Error {
  const { name, message } = toError(error);
  return Object.assign(new Error(message), { name });
}
