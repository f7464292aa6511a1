import { isError, toError } from '@backstage/errors';

/**
 * Why something could not be read. `reason` is for everybody who may read lenses, so it has no path of this machine;
 * `detail` is for the log.
 */
export function describeReadError(error: unknown): {
  reason: string;
  detail: string;
} {
  const { message: detail } = toError(error);
  // "ENOENT: no such file or directory, open '/srv/portal/lens.json'"
  const ofSystem = isError(error) && 'syscall' in error;
  return { reason: ofSystem ? detail.split(',')[0] : detail, detail };
}
