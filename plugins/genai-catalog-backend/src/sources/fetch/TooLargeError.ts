import { CustomErrorBase } from '@backstage/errors';

/** Something that was read is larger than its limit. */
export class TooLargeError extends CustomErrorBase {
  name = 'TooLargeError' as const;
}
