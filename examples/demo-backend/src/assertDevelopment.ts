import { NotAllowedError } from '@backstage/errors';

/** Throws in production: whoever reaches the demo's backend can be anybody. */
export function assertDevelopment(): void {
  if (process.env.NODE_ENV === 'production') {
    throw new NotAllowedError(
      'The demo signs anybody in as anybody and cannot run in production. Remove demo.enabled from the configuration.',
    );
  }
}
