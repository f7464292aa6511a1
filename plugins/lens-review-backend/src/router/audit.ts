import { JsonObject } from '@backstage/types';

/** What the path of a call on an entity names. */
interface Subject {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  readonly lensId?: string;
  readonly questionId?: string;
  readonly choiceId?: string;
}

/** Has the auditor told of the calls on a route, and what each is about. What people wrote is not part of it. */
export function auditAs(eventId: string): {
  audit: {
    eventId: string;
    meta: (call: { readonly params: Subject }) => JsonObject;
  };
} {
  return { audit: { eventId, meta: ({ params }) => metaOf(params) } };
}

/** Also of a path that names no entity: who tries that is worth knowing. */
function metaOf(subject: Subject): JsonObject {
  const { kind, namespace, name, lensId, questionId, choiceId } = subject;
  return {
    entityRef: `${kind}:${namespace}/${name}`.toLocaleLowerCase('en-US'),
    ...(lensId && { lensId }),
    ...(questionId && { questionId }),
    ...(choiceId && { choiceId }),
  };
}
