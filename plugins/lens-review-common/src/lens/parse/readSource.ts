import { FORMAT } from '../format';
import { isRecord } from '../isRecord';
import { locateJsonError } from '../json/locateJsonError';
import { FindingLog, ParseMode } from './FindingLog';
import { LensNode } from './LensNode';

const BYTE_ORDER_MARK = '\uFEFF';

/** Reads JSON text, or copies an object, so that the lens shares nothing with what the caller holds. */
export function readSource(
  definition: unknown,
  options: { log: FindingLog; mode: ParseMode },
): LensNode | undefined {
  const { log, mode } = options;
  const text = textOf(definition);
  const bytes = text === undefined ? 0 : new TextEncoder().encode(text).length;
  const limit = mode === 'strict' ? FORMAT.fileBytes : FORMAT.lenientFileBytes;
  if (bytes > limit) {
    log.error({
      code: 'file-too-large',
      path: '',
      message: `The file has ${bytes} bytes; at most ${limit} are read.`,
    });
    return undefined;
  }
  const value = text === undefined ? undefined : parse(text, log);
  if (log.failed) {
    return undefined;
  }
  if (!isRecord(value)) {
    log.error({
      code: 'not-an-object',
      path: '',
      message: 'A lens file holds one JSON object.',
    });
    return undefined;
  }
  return new LensNode(value, '', log);
}

/** Undefined where the value is not JSON: a function, a loop, or nested too deep. */
function textOf(definition: unknown): string | undefined {
  if (typeof definition === 'string') {
    return definition;
  }
  try {
    return JSON.stringify(definition);
  } catch {
    return undefined;
  }
}

function parse(source: string, log: FindingLog): unknown {
  const marked = source.startsWith(BYTE_ORDER_MARK);
  if (marked) {
    log.warning({
      code: 'byte-order-mark',
      path: '',
      message: 'The file begins with a byte-order mark; save it without one.',
    });
  }
  const text = marked ? source.slice(1) : source;
  try {
    return JSON.parse(text);
  } catch {
    const error = locateJsonError(text);
    log.error({
      code: 'json-invalid',
      path: '',
      message: error
        ? `Not JSON at line ${error.line}, column ${error.column}: expected ${error.expected}, found ${error.found}.`
        : 'Not JSON.',
    });
    return undefined;
  }
}
