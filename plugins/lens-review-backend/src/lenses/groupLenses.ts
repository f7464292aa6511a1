import { LensOrigin, LensReading, LensVersion } from '../model';
import { LensGroup, usedFirst } from './OfferedLens';

/** A lens that a module or config brings. */
export interface SourcedId {
  readonly id: string;
  readonly origin: LensOrigin;
  /** Names the source. */
  readonly source: string;
  /** Undefined: the source says only with its content. */
  readonly version?: string;
}

/**
 * What is offered: what modules and config bring, and what people imported. A lens of a file or an address that config
 * no longer names is not among them.
 */
export function groupLenses(input: {
  versions: readonly LensVersion[];
  sourced: readonly SourcedId[];
  readings?: (key: {
    lensId: string;
    source: string;
  }) => LensReading | undefined;
}): LensGroup[] {
  const { versions, sourced, readings } = input;
  const imported = versions.filter(({ origin }) => origin === 'import');
  const ids = new Set(
    [...sourced, ...imported]
      .map(({ id }) => id)
      .filter(id => readings || versions.some(version => version.id === id)),
  );
  return [...ids]
    .map(id => {
      const sources = sourced.filter(source => source.id === id);
      const own = versions.filter(version => version.id === id).sort(usedFirst);
      const problems = sources.flatMap(
        ({ source }) => readings?.({ lensId: id, source })?.problem ?? [],
      );
      const origin = sources[0]?.origin ?? 'import';
      return {
        id,
        origin,
        builtIn: origin === 'built-in',
        versions: own,
        deprecated: own.length > 0 && own.every(version => version.deprecation),
        version: sources.find(({ version }) => version)?.version,
        problem: problems[0],
      };
    })
    .sort(builtInFirst);
}

function builtInFirst(a: LensGroup, b: LensGroup): number {
  return (
    Number(b.builtIn) - Number(a.builtIn) || a.id.localeCompare(b.id, 'en-US')
  );
}
