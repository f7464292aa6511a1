import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(
  /[\\/]$/,
  '',
);

/** A path inside the repository, as an absolute one. */
export function inRoot(...segments) {
  return path.join(ROOT, ...segments);
}
