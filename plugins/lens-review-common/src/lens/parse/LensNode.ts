import {
  FORMAT_ID,
  FORMAT_ID_LENGTH,
  FORMAT_PLAIN_TEXT,
  RESERVED_ID,
} from '../format';
import { isRecord } from '../isRecord';
import { refusedCharacters, withoutUnusable } from './characters';
import { FindingLog } from './FindingLog';

/** An object of an untrusted lens file with its path. Its readers report what is wrong and return what can be used. */
export class LensNode {
  constructor(
    private readonly raw: Readonly<Record<string, unknown>>,
    readonly path: string,
    readonly log: FindingLog,
  ) {}

  pathOf(key: string): string {
    return this.path ? `${this.path}.${key}` : key;
  }

  /** The value itself; undefined where it is missing or null. */
  value(key: string): unknown {
    return Object.hasOwn(this.raw, key)
      ? this.raw[key] ?? undefined
      : undefined;
  }

  /** A text; numbers and truth values are written out. `plain` refuses the characters that the format refuses in names. */
  text(
    key: string,
    options: { max?: number; plain?: boolean } = {},
  ): string | undefined {
    const { max, plain } = options;
    const path = this.pathOf(key);
    const value = this.value(key);
    if (value === undefined) {
      return undefined;
    }
    const text =
      typeof value === 'object' ? undefined : this.#clean(value, path);
    if (typeof value !== 'string') {
      this.log.deviation({
        code: 'text-not-a-string',
        path,
        message: 'This is not text; put it in double quotes.',
      });
    }
    if (text !== undefined && max !== undefined && text.length > max) {
      this.log.deviation({
        code: 'text-too-long',
        path,
        message: `This has ${text.length} characters; shorten it to ${max}.`,
      });
    }
    if (text !== undefined && plain && !FORMAT_PLAIN_TEXT.test(text)) {
      this.log.deviation({
        code: 'text-characters',
        path,
        message: `Remove the characters that the format refuses here: ${refusedCharacters(
          text,
        )}.`,
      });
    }
    return text;
  }

  /** A text that the format requires; `fallback` where it is missing. */
  requiredText(
    key: string,
    options: { max: number; plain?: boolean; fallback: string },
  ): string {
    const text = this.text(key, options);
    if (text?.trim()) {
      return text;
    }
    this.log.deviation({
      code: 'text-missing',
      path: this.pathOf(key),
      message: `"${key}" is missing; add it.`,
    });
    return options.fallback;
  }

  /** The object's id; without one that can be kept it cannot be used in any mode. */
  id(): string | undefined {
    const path = this.pathOf('id');
    const id = this.text('id');
    if (!id) {
      this.log.error({
        code: 'id-missing',
        path,
        message: 'The id is missing; add one.',
      });
    } else if (id.length > FORMAT_ID_LENGTH) {
      this.log.error({
        code: 'id-too-long',
        path,
        message: `The id has ${id.length} characters; shorten it to ${FORMAT_ID_LENGTH}.`,
      });
    } else if (id === RESERVED_ID) {
      this.log.error({
        code: 'id-reserved',
        path,
        message: `"${id}" has a meaning of its own in JavaScript; choose another id.`,
      });
    } else if (!FORMAT_ID.test(id)) {
      this.log.deviation({
        code: 'id-invalid',
        path,
        message: `"${id}" is not 3 to 128 letters, digits and underscores.`,
      });
    }
    return id;
  }

  /**
   * The objects of a list. What is not a list, or not an object, is an error; of a list that a lens can do without,
   * it is left out. Empty entries, which a trailing comma or NaN leaves behind, are left out of any list.
   */
  list(key: string, options: { optional?: boolean } = {}): LensNode[] {
    const path = this.pathOf(key);
    const value = this.value(key);
    if (value === undefined) {
      return [];
    }
    if (!Array.isArray(value)) {
      this.#refuse(options, {
        code: 'not-a-list',
        path,
        message: `"${key}" has to be a list.`,
      });
      return [];
    }
    return value.flatMap((item, index) =>
      this.#entry(item, `${path}[${index}]`, options),
    );
  }

  /** An object that a lens can do without: what is something else is left out. */
  object(key: string): LensNode | undefined {
    const value = this.value(key);
    return value === undefined
      ? undefined
      : this.#node(value, this.pathOf(key), { optional: true })[0];
  }

  /** Keys that the format does not have: said, so that nothing is dropped in silence. */
  reportUnknownKeys(known: readonly string[]): void {
    Object.keys(this.raw)
      .filter(key => !known.includes(key))
      .forEach(key =>
        this.log.warning({
          code: 'unknown-key',
          path: this.pathOf(key),
          message: `The format has no "${key}" here; it is ignored.`,
        }),
      );
  }

  #entry(
    item: unknown,
    path: string,
    options: { optional?: boolean },
  ): LensNode[] {
    if (item !== null) {
      return this.#node(item, path, options);
    }
    this.log.deviation({
      code: 'entry-empty',
      path,
      message: 'This entry is empty and left out; remove it.',
    });
    return [];
  }

  #node(
    value: unknown,
    path: string,
    options: { optional?: boolean },
  ): LensNode[] {
    if (isRecord(value)) {
      return [new LensNode(value, path, this.log)];
    }
    this.#refuse(options, {
      code: 'not-an-object',
      path,
      message: 'This has to be an object.',
    });
    return [];
  }

  #refuse(
    { optional = false }: { optional?: boolean },
    where: Parameters<FindingLog['error']>[0],
  ): void {
    if (optional) {
      this.log.deviation({
        ...where,
        message: `${where.message} It is left out.`,
      });
    } else {
      this.log.error(where);
    }
  }

  /** Without characters that a database or a page cannot hold. */
  #clean(value: unknown, path: string): string {
    const text = String(value);
    const clean = withoutUnusable(text);
    if (clean !== text) {
      this.log.deviation({
        code: 'text-control-characters',
        path,
        message:
          'This has control characters or halves of characters; they are left out. Remove them.',
      });
    }
    return clean;
  }
}
