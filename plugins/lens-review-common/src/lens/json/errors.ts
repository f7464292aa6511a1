import { CustomErrorBase } from '@backstage/errors';

/** Where text stops being JSON; never leaves this folder. */
export class JsonSyntaxError extends CustomErrorBase {
  name = 'JsonSyntaxError' as const;

  constructor(
    readonly code: 'json-invalid' | 'json-too-deep',
    message: string,
  ) {
    super(message);
  }
}
