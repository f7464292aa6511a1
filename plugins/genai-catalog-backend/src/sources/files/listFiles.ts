import { readdir } from 'node:fs/promises';
import path from 'node:path';
import {
  isError,
  NotFoundError,
  ServiceUnavailableError,
} from '@backstage/errors';

/** Folders that hold no prompts of one's own. */
const SKIPPED = ['.git', 'node_modules'];

/**
 * All files and links to files below a directory, with `/` between segments, in alphabetical order. Folders behind links
 * are not entered.
 */
export async function listFiles(
  directory: string,
  signal: AbortSignal,
): Promise<{ path: string }[]> {
  const files: { path: string }[] = [];
  const folders = [''];
  while (folders.length) {
    signal.throwIfAborted();
    const folder = folders.pop() ?? '';
    for (const entry of await entriesOf(directory, folder)) {
      const relative = path.posix.join(folder, entry.name);
      if (!entry.isDirectory()) {
        files.push({ path: relative });
      } else if (!SKIPPED.includes(entry.name)) {
        folders.push(relative);
      }
    }
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A folder that cannot be read fails the reading: its prompts are not gone. */
async function entriesOf(directory: string, folder: string) {
  const shown = folder || 'The directory';
  try {
    return await readdir(path.join(directory, folder), { withFileTypes: true });
  } catch (error) {
    const missing = isError(error) && error.code === 'ENOENT';
    throw missing
      ? new NotFoundError(`${shown} is not there`)
      : new ServiceUnavailableError(`${shown} cannot be read`);
  }
}
