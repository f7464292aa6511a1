import { TooLargeError } from './TooLargeError';

/** Reads a stream as UTF-8, and stops at a number of bytes with `TooLargeError`. */
export async function readBounded(
  chunks: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
  options: { maxBytes: number; what: string },
): Promise<string> {
  const { maxBytes, what } = options;
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    const part = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    bytes += part.byteLength;
    if (bytes > maxBytes) {
      throw new TooLargeError(`${what} is larger than ${maxBytes} bytes`);
    }
    parts.push(Buffer.from(part));
  }
  return Buffer.concat(parts).toString('utf8');
}
