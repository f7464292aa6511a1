import { JsonSyntaxError } from './errors';
import { JsonRepair, JsonRepairCode } from './types';

/** More of them than any editor leaves behind: whatever the file is, it is not JSON. */
export const MAX_JSON_REPAIRS = 1000;
/** Of a key within a path, in characters. */
const KEY_LENGTH = 100;

/** Text with a reading position, and what was seen past on the way. */
export class JsonText {
  readonly repairs: JsonRepair[] = [];
  /** Keys and indexes from the root to the value that is being read. */
  readonly path: (string | number)[] = [];
  at = 0;
  #lineStarts: readonly number[] | undefined;

  constructor(private readonly text: string) {}

  /** The next character; empty at the end. */
  get next(): string {
    return this.text.charAt(this.at);
  }

  /** Reads what a sticky expression matches here; undefined, and nothing read, where it does not. */
  take(expression: RegExp): string | undefined {
    expression.lastIndex = this.at;
    const match = expression.exec(this.text)?.[0];
    this.at += match?.length ?? 0;
    return match;
  }

  slice(start: number): string {
    return this.text.slice(start, this.at);
  }

  repair(code: JsonRepairCode, what: string, at: number): void {
    if (this.repairs.length === MAX_JSON_REPAIRS) {
      this.fail('JSON', 'too much else before it');
    }
    this.repairs.push({
      code,
      path: this.#pathText(),
      message: `${this.#place(at)}: ${what}`,
    });
  }

  /** Ends the reading: something else is expected here. */
  fail(expected: string, found: string = this.#found()): never {
    const where = this.#place(this.at).toLowerCase();
    throw new JsonSyntaxError(
      'json-invalid',
      `Not JSON at ${where}: expected ${expected}, found ${found}.`,
    );
  }

  failTooDeep(depth: number): never {
    throw new JsonSyntaxError(
      'json-too-deep',
      `${this.#place(
        this.at,
      )}: nested more than ${depth} deep; a lens needs no more than 10.`,
    );
  }

  #found(): string {
    const word = /^(?:[\w+-]+|[^])/u.exec(
      this.text.slice(this.at, this.at + 20),
    )?.[0];
    return word === undefined ? 'the end of the file' : `"${word}"`;
  }

  #place(offset: number): string {
    this.#lineStarts ??= lineStartsOf(this.text);
    let line = 0;
    let end = this.#lineStarts.length;
    while (end - line > 1) {
      const middle = Math.floor((line + end) / 2);
      if (this.#lineStarts[middle] <= offset) {
        line = middle;
      } else {
        end = middle;
      }
    }
    const column = offset - this.#lineStarts[line] + 1;
    return `Line ${line + 1}, column ${column}`;
  }

  #pathText(): string {
    return this.path
      .map(step =>
        typeof step === 'number'
          ? `[${step}]`
          : `.${step.slice(0, KEY_LENGTH)}`,
      )
      .join('')
      .replace(/^\./, '');
  }
}

/** Offsets at which lines begin. */
function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    starts.push(at + 1);
  }
  return starts;
}
