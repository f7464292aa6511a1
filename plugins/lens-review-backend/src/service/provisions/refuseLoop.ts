import { listTitles } from '../../database/operations/fleetQueries';
import { Offer } from '../../database/operations/provisions';
import { LockedReview } from '../reviews/context';
import { ProvidedLoopError } from './errors';
import { findLoop } from './findLoop';
import { TakeProvided } from './types';

/** Refuses to take anything from oneself. */
export function refuseSelf({
  key,
  provider,
  practices = [],
}: TakeProvided): void {
  const isSelf = (ref: string | undefined) =>
    ref?.toLocaleLowerCase('en-US') === key.entityRef;
  if (isSelf(provider) || practices.some(one => isSelf(one.provider))) {
    throw new ProvidedLoopError(
      `${key.entityRef} cannot take anything from itself`,
      [key.entityRef, key.entityRef],
    );
  }
}

/** Refuses to take what the provider takes from the taker, through however many others. */
export async function refuseLoop(
  { tx }: LockedReview,
  { key, visibility }: TakeProvided,
  offers: readonly Offer[],
): Promise<void> {
  const loop = await findLoop({ db: tx, key, offers });
  if (loop) {
    const seen = await listTitles({ db: tx, visibility, entityRefs: loop });
    const named = loop.filter(ref => ref === key.entityRef || seen.has(ref));
    throw new ProvidedLoopError(
      `${loop[1]} itself takes it from ${key.entityRef}, directly or through others`,
      named,
    );
  }
}
