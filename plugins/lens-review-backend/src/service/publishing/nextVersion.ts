import { InputError } from '@backstage/errors';
import { compareVersions } from '../../lenses';
import { LensVersion } from '../../model';

/** As the custom-lens format limits versions. */
const VERSION = /^[A-Za-z0-9.]{1,32}$/;
/** As public lenses write a version into a format that has no field for it. */
const VERSION_KEYS = ['version', '_version'];

/**
 * The version of a definition that changed: the one that it names, where that is newer than the last; otherwise the
 * day, with a number where there is one of that day.
 */
export function nextVersion(options: {
  /** JSON text. */
  definition: string;
  last: LensVersion | undefined;
  now: Date;
}): string {
  const { definition, last, now } = options;
  const isNewer = (version: string) =>
    !last || compareVersions(version, last.version) > 0;
  const day = now.toISOString().slice(0, 10).replaceAll('-', '.');
  const candidates = [
    ...namedVersions(definition),
    day,
    `${day}.2`,
    ...(last ? [increased(last.version)] : []),
  ];
  const version = candidates.find(
    candidate => VERSION.test(candidate) && isNewer(candidate),
  );
  if (version === undefined) {
    throw new InputError(`No version comes after ${last?.version}`);
  }
  return version;
}

function namedVersions(definition: string): string[] {
  try {
    const content: unknown = JSON.parse(definition);
    return VERSION_KEYS.flatMap(key => {
      const version: unknown =
        typeof content === 'object' && content !== null
          ? Reflect.get(content, key)
          : undefined;
      return typeof version === 'string' ? [version.replace(/^v/i, '')] : [];
    });
  } catch {
    // What is no JSON names no version; whether it is a lens is found elsewhere.
    return [];
  }
}

/** 2026.11.21.2 → 2026.11.21.3 */
function increased(version: string): string {
  const [, head, number] = /^(.*?)(\d{0,9})$/.exec(version) ?? [];
  return number ? `${head}${Number(number) + 1}` : `${version}.1`;
}
