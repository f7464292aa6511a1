import { ProvidedItem } from './types';

/** Whether taking it would close something that is open or not answered. */
export function isWanted({ state, practiceState }: ProvidedItem): boolean {
  return (
    state === 'offered' &&
    (practiceState === 'open' || practiceState === 'unknown')
  );
}
