import { CustomErrorBase } from '@backstage/errors';

/** A name that cannot be asked for. */
export class UnusableNameError extends CustomErrorBase {
  name = 'UnusableNameError' as const;
}

/** A text within MLflow's filters, which know no escape within quotes, only two kinds of quotes. */
export function quoted(name: string): string {
  if (!name.includes("'")) {
    return `'${name}'`;
  }
  if (!name.includes('"')) {
    return `"${name}"`;
  }
  throw new UnusableNameError(
    'MLflow: the name holds both kinds of quotes, which filters cannot express',
  );
}
