import { ActorResolver, Caller } from '@genai-lens/http-contract-node';
import { ReviewKey } from '../../model';
import { Access, EntityAccess } from '../../permissions';
import { WriteContext } from './types';

/** A call by somebody, before it is known what they may do. */
export type By<T extends WriteContext> = Omit<T, 'actor' | 'owners'> & {
  readonly caller: Caller;
};

/** Completes a write with who writes, and for whom. Throws where the caller may not. */
export async function authorizeWrite<
  T extends { key: ReviewKey; caller: Caller },
>(
  deps: { access: EntityAccess; actors: ActorResolver },
  call: T,
): Promise<{
  access: Access;
  write: T & Pick<WriteContext, 'actor' | 'owners'>;
}> {
  const { key, caller } = call;
  const access = await deps.access.of(key.entityRef, caller.credentials);
  // Every write answers with what it wrote to, so who writes may read.
  access.require('read', key.lensId);
  access.require('update', key.lensId);
  const actor = deps.actors.resolve(caller);
  return { access, write: { ...call, actor, owners: access.owners } };
}
