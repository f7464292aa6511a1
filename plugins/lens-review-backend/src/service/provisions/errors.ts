import { ConflictError } from '@backstage/errors';
import { Provision } from '@genai-lens/backstage-plugin-lens-review-common';

/** A write that is based on another revision of what is provided. */
export class ProvisionConflictError extends ConflictError {
  /** Undefined: it is not provided. */
  readonly current: Provision | undefined;

  constructor(message: string, current: Provision | undefined) {
    super(message);
    this.current = current;
  }
}

/** Taking from an entity that takes the same from the taker, through however many others. */
export class ProvidedLoopError extends ConflictError {
  /** From the taker over its provider back to the taker; those that the caller may not see are left out. */
  readonly loop: readonly string[];

  constructor(message: string, loop: readonly string[]) {
    super(message);
    this.loop = loop;
  }
}
