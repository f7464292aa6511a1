import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

const KEY = 'demo.generated.components';
/** Fewer have too few reviews to copy. */
const FEWEST = 100;
const MOST = 100_000;

/** What is generated. */
export interface Generated {
  /** Components; 0: nothing is generated. */
  readonly components: number;
}

/** Reads `demo.generated` of the app's config. */
export function readGenerated(config: Config): Generated {
  const components = config.getOptionalNumber(KEY) ?? 0;
  if (
    components !== 0 &&
    !(
      Number.isInteger(components) &&
      components >= FEWEST &&
      components <= MOST
    )
  ) {
    throw new InputError(
      `${KEY}: a whole number from ${FEWEST} to ${MOST}, not ${components}`,
    );
  }
  return { components };
}
