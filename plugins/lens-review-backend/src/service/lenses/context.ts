import { Actor } from '@genai-lens/http-contract-node';
import { PublishingContext } from '../publishing';

/** What the use cases of the lens library share. */
export type LibraryContext = PublishingContext;

/** Who writes to the library. */
export interface LibraryWrite {
  readonly id: string;
  readonly actor: Actor;
}
