import { FORMAT } from '../format';
import { isRecord } from '../isRecord';
import { readJson } from '../json/readJson';
import { FindingLog, ParseMode } from './FindingLog';
import { LensNode } from './LensNode';

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
  const reading = readJson(source);
  reading.repairs.forEach(repair => log.deviation(repair));
  if (reading.ok) {
    return reading.value;
  }
  const { code, message } = reading;
  log.error({ code, path: '', message });
  return undefined;
}
