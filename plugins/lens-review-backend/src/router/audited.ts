import { AuditorService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';
import express from 'express';
import { Caller } from '../service';

/** Runs work, and tells the auditor how it began and ended. What people wrote is not part of it. */
export async function audited<T>(
  work: () => Promise<T>,
  options?: {
    auditor: AuditorService;
    eventId: string;
    request: express.Request;
    caller: Caller;
    /** What the path does not say. */
    meta?: JsonObject;
  },
): Promise<T> {
  if (!options) {
    return work();
  }
  const { auditor, eventId, request, caller } = options;
  const event = await auditor.createEvent({
    eventId,
    severityLevel: 'medium',
    request,
    meta: { ...metaOf(request.params, caller), ...options.meta },
  });
  try {
    const result = await work();
    await event.success();
    return result;
  } catch (error) {
    await event.fail({ error: withoutBody(error) });
    throw error;
  }
}

function metaOf(
  params: express.Request['params'],
  { onBehalfOf }: Caller,
): JsonObject {
  const { kind, namespace, name, lensId, questionId, choiceId } = params;
  return {
    ...(kind && {
      entityRef: `${kind}:${namespace}/${name}`.toLocaleLowerCase('en-US'),
    }),
    ...(lensId && { lensId }),
    ...(questionId && { questionId }),
    ...(choiceId && { choiceId }),
    ...(onBehalfOf && { onBehalfOf }),
  };
}

/** A conflict carries the current answer with its notes; the log gets the name and the message. */
function withoutBody(error: unknown): Error {
  const { name, message } = toError(error);
  return Object.assign(new Error(message), { name });
}
