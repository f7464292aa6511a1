import { Evidence } from '../model';

/** Whether evidence still counts. */
export function isCurrent(
  { expiresAt }: Pick<Evidence, 'expiresAt'>,
  now: Date,
): boolean {
  return expiresAt === undefined || Date.parse(expiresAt) > now.getTime();
}
