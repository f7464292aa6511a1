import { Entity } from '@backstage/catalog-model';

/** What is known of the end of a model; undefined: it stays. */
export interface Ending {
  /** Day; missing: not announced. */
  readonly endOfLifeAt?: string;
}

/** Reads from the entity of a model whether it retires. */
export function endingOf({ spec }: Entity): Ending | undefined {
  const status = textIn(spec?.deprecation, 'status');
  const endOfLifeAt = textIn(spec?.deprecation, 'endOfLifeAt')?.slice(0, 10);
  return endOfLifeAt || status === 'legacy' || status === 'end-of-life'
    ? { endOfLifeAt }
    : undefined;
}

function textIn(value: unknown, key: string): string | undefined {
  const found =
    typeof value === 'object' && value !== null
      ? new Map<string, unknown>(Object.entries(value)).get(key)
      : undefined;
  return typeof found === 'string' ? found : undefined;
}
