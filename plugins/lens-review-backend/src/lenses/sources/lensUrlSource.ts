import { UrlReaderService } from '@backstage/backend-plugin-api';
import { InputError, toError } from '@backstage/errors';
import { LensFileConfig } from '../../config';
import { MOST_LENS_BYTES } from '../limits';
import { OriginSource, ReadLens } from './readLenses';

/** A server that says nothing for so long is given up. */
const TIMEOUT_MILLISECONDS = 30_000;

/** A custom-lens JSON file at an address that config names; `backend.reading` and `integrations` say what may be read. */
export function lensUrlSource(
  config: LensFileConfig,
  options: { urlReader: UrlReaderService; timeoutMilliseconds?: number },
): OriginSource {
  const { id, version, change, target } = config;
  const { urlReader, timeoutMilliseconds = TIMEOUT_MILLISECONDS } = options;
  return {
    id: target,
    origin: 'url',
    async read(): Promise<readonly ReadLens[]> {
      try {
        const signal = AbortSignal.timeout(timeoutMilliseconds);
        const definition = await Promise.race([
          readText(urlReader, target, signal),
          timeout(signal),
        ]);
        return [{ ok: true, id, version, change, definition }];
      } catch (error) {
        const reason = toError(error).message;
        const problem = `${target} cannot be read: ${reason}`;
        return [{ ok: false, id, version, problem }];
      }
    },
  };
}

async function readText(
  urlReader: UrlReaderService,
  target: string,
  signal: AbortSignal,
): Promise<string> {
  const response = await urlReader.readUrl(target, { signal });
  if (!response.stream) {
    return textOf(await response.buffer());
  }
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response.stream()) {
    const part = Buffer.from(chunk);
    bytes += part.length;
    if (bytes > MOST_LENS_BYTES) {
      throw new InputError('more than 1 MB');
    }
    chunks.push(part);
  }
  return textOf(Buffer.concat(chunks));
}

function textOf(content: Buffer): string {
  if (content.length > MOST_LENS_BYTES) {
    throw new InputError('more than 1 MB');
  }
  return content.toString('utf8');
}

/** Not every reader heeds the signal. */
function timeout(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener(
      'abort',
      () => reject(new InputError('no reply in time')),
      { once: true },
    );
  });
}
