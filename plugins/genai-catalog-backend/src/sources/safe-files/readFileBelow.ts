import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import path from 'node:path';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import { readBounded, TooLargeError } from '../fetch';

/**
 * Reads a text file of a folder. Whatever links there are on the way, it has to lie below the folder itself; otherwise
 * whoever may write a path or a link could read what the backend can. Throws `NotAllowedError`, `NotFoundError` or
 * `TooLargeError`, naming the relative path alone.
 */
export async function readFileBelow(options: {
  folder: string;
  relative: string;
  maxBytes: number;
}): Promise<string> {
  const { folder, relative, maxBytes } = options;
  const what = `'${relative}'`;
  const real = await resolveBelow(folder, relative);
  // What was resolved is opened, and nothing that takes its place as a link meanwhile.
  const file = await open(
    real,
    constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK,
  ).catch(() => {
    throw new NotFoundError(`${what} cannot be opened`);
  });
  try {
    const stats = await file.stat();
    if (!stats.isFile()) {
      throw new NotAllowedError(`${what} is not a file`);
    }
    if (stats.size > maxBytes) {
      throw new TooLargeError(`${what} is larger than ${maxBytes} bytes`);
    }
    const stream = file.createReadStream({ autoClose: false });
    return await readBounded(stream, { maxBytes, what });
  } finally {
    await file.close();
  }
}

async function resolveBelow(folder: string, relative: string) {
  const root = await realpath(folder).catch(() => undefined);
  const real = await realpath(path.resolve(folder, relative)).catch(
    () => undefined,
  );
  if (root === undefined || real === undefined) {
    throw new NotFoundError(`'${relative}' is not there`);
  }
  if (
    real === root ||
    !real.startsWith(root + (root.endsWith(path.sep) ? '' : path.sep))
  ) {
    throw new NotAllowedError(`'${relative}' leads out of its folder`);
  }
  return real;
}
