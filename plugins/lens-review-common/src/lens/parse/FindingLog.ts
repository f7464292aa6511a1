import { Finding } from '../../model';

/** Strict: what the AWS tool would refuse is refused. Lenient: what can be understood is taken, with warnings. */
export type ParseMode = 'strict' | 'lenient';

type Where = Pick<Finding, 'code' | 'path' | 'message'>;

/** Collects findings in the order in which they are met. */
export class FindingLog {
  readonly #findings: Finding[] = [];

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
    return this.#findings;
  }

  get failed(): boolean {
    return this.#findings.some(({ severity }) => severity === 'error');
  }

  #add(severity: Finding['severity'], { code, path, message }: Where): void {
    this.#findings.push({ severity, code, path, message });
  }
}
