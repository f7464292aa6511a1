import { Finding } from '../../model';
import { ImportFindingCode } from '../findings/codes';

/** Strict: what the AWS tool would refuse is refused. Lenient: what can be understood is taken, with warnings. */
export type ParseMode = 'strict' | 'lenient';

type Where = Pick<Finding, 'path' | 'message'> & {
  readonly code: ImportFindingCode;
};

/** Of each severity; a broken file of a megabyte has hundreds of thousands, which nobody reads. */
export const MAX_FINDINGS = 1000;
/** Of a path or a message, which may quote the file. */
const MAX_TEXT = 500;

/** Collects findings in the order in which they are met. */
export class FindingLog {
  readonly #findings: Finding[] = [];
  readonly #counts = { error: 0, warning: 0, info: 0 };

  constructor(private readonly mode: ParseMode) {}

  /** The lens cannot be used with it, in any mode. */
  error(where: Where): void {
    this.#add('error', where);
  }

  /** Breaks a rule of the format, and can still be understood. */
  deviation(where: Where): void {
    this.#add(this.mode === 'strict' ? 'error' : 'warning', where);
  }

  warning(where: Where): void {
    this.#add('warning', where);
  }

  info(where: Where): void {
    this.#add('info', where);
  }

  get findings(): readonly Finding[] {
    const { error, warning, info } = this.#counts;
    const left = error + warning + info - this.#findings.length;
    const leftOut: Finding = {
      severity: 'warning',
      code: 'findings-left-out',
      path: '',
      message: `There are ${left} more findings; correct these first.`,
    };
    return left > 0 ? [...this.#findings, leftOut] : this.#findings;
  }

  get failed(): boolean {
    return this.#counts.error > 0;
  }

  #add(severity: Finding['severity'], { code, path, message }: Where): void {
    this.#counts[severity] += 1;
    if (this.#counts[severity] <= MAX_FINDINGS) {
      this.#findings.push({
        severity,
        code,
        path: brief(path),
        message: brief(message),
      });
    }
  }
}

function brief(text: string): string {
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 3)}...` : text;
}
