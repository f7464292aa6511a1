import { UrlReaderService } from '@backstage/backend-plugin-api';
import { InputError, NotAllowedError } from '@backstage/errors';
import { ScmIntegrations } from '@backstage/integration';
import { PromptEntityV1alpha1 } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { readBounded, RetryPolicy } from '../fetch';
import { readRemote } from '../remote-files';
import { readFileBelow } from '../safe-files';
import { resolveContent } from './contentLocation';
import { locationOf } from './handWritten';
import { RawContent } from './raw';

/** Bytes. Nothing that is larger is read at all. */
const MAX_BYTES = 4 * 1024 * 1024;

/** What a `ContentReader` needs. */
export interface ContentReaderOptions {
  readonly urlReader: UrlReaderService;
  readonly integrations: ScmIntegrations;
  /** Addresses below which an absolute `contentFrom` is fine. */
  readonly allow: readonly string[];
  readonly timeoutMs: number;
  readonly retry: RetryPolicy;
}

/** Reads the texts that hand-written entities point to. */
export class ContentReader {
  readonly #options: ContentReaderOptions;

  constructor(options: ContentReaderOptions) {
    this.#options = options;
  }

  /** Throws `InputError` where `contentFrom` is refused. */
  async read(
    entity: PromptEntityV1alpha1,
    signal: AbortSignal,
  ): Promise<RawContent | undefined> {
    const { contentFrom } = entity.spec;
    if (contentFrom === undefined) {
      return undefined;
    }
    const location = resolveContent({
      ...this.#options,
      contentFrom,
      location: locationOf(entity),
    });
    return location.kind === 'file'
      ? {
          path: contentFrom,
          text: await readLocal(location),
          unnamedVersion: 'DRAFT',
        }
      : {
          path: contentFrom,
          text: await this.#readUrl(location.url, signal),
          unnamedVersion: 'HEAD',
          url: location.url,
        };
  }

  async #readUrl(url: string, signal: AbortSignal): Promise<string> {
    const { urlReader } = this.#options;
    const text = await readRemote(
      async inner => {
        const response = await urlReader.readUrl(url, { signal: inner });
        return readBounded(response.stream?.() ?? [await response.buffer()], {
          maxBytes: MAX_BYTES,
          what: url,
        });
      },
      { ...this.#options, what: url, signal },
    );
    return text ?? '';
  }
}

async function readLocal(location: { folder: string; relative: string }) {
  try {
    return await readFileBelow({ ...location, maxBytes: MAX_BYTES });
  } catch (error) {
    throw error instanceof NotAllowedError
      ? new InputError(`contentFrom: ${error.message}`)
      : error;
  }
}
