import { Actor } from '@genai-lens/http-contract-node';
import { Db } from '../../../database/types';
import { LensRegistry } from '../../../lenses';
import { PracticeKey } from '../../../model';

/** What is needed to score reviews again because of what others provide. */
export interface SettleContext {
  readonly lenses: LensRegistry;
  readonly confirmEveryDays: number;
}

/** A change at providers that their takers are to see. */
export interface ProviderChange {
  readonly tx: Db;
  readonly lensId: string;
  readonly providerRefs: readonly string[];
  /** Who brought it about. */
  readonly actor: Actor;
  readonly now: Date;
  /** A best practice of which something else is said now: whoever takes it is told. */
  readonly restated?: PracticeKey & { readonly statement: string };
}
