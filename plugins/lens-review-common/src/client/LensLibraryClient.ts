import {
  ContractClientOptions,
  ContractSender,
  createContractSender,
  RequestOptions,
} from '@genai-lens/http-contract';
import { z } from 'zod';
import { LensExportFormat, lensReviewContract } from '../contract';

const contract = lensReviewContract;

type BodyOf<TRoute extends { body: z.ZodType }> = z.input<TRoute['body']>;
type LensVersion = { id: string; version: string };

/** Calls about lenses, their drafts and their versions. */
export class LensLibraryClient {
  readonly #send: ContractSender;

  constructor(options: ContractClientOptions) {
    this.#send = createContractSender({ ...options, pluginId: 'lens-review' });
  }

  /** Stores nothing. */
  validate(
    body: BodyOf<typeof contract.validateLens>,
    options?: RequestOptions,
  ) {
    return this.#send(contract.validateLens, { body, ...options });
  }

  /** `revision` is that of the draft which is replaced. Refusals are read with `findingsOf` and `draftConflictOf`. */
  saveDraft(
    body: BodyOf<typeof contract.saveLensDraft>,
    options: RequestOptions & { revision?: number } = {},
  ) {
    const { revision, ...rest } = options;
    return this.#send(contract.saveLensDraft, {
      body,
      headers: ifMatch(revision),
      ...rest,
    });
  }

  /** As it was saved; the parsed lens is `getLens({ id, version: 'draft' })`. */
  getDraft(id: string, options?: RequestOptions) {
    return this.#send(contract.getLensDraft, { params: { id }, ...options });
  }

  async deleteDraft(
    id: string,
    options: RequestOptions & { revision?: number } = {},
  ): Promise<void> {
    const { revision, ...rest } = options;
    await this.#send(contract.deleteLensDraft, {
      params: { id },
      headers: ifMatch(revision),
      ...rest,
    });
  }

  /** Newest first. */
  listVersions(id: string, options?: RequestOptions) {
    return this.#send(contract.listLensVersions, {
      params: { id },
      ...options,
    });
  }

  /** `revision` is that of the draft. A minor version that cannot be one is refused; read why with `diffOf`. */
  publish(
    id: string,
    body: BodyOf<typeof contract.publishLensVersion>,
    options: RequestOptions & { revision?: number } = {},
  ) {
    const { revision, ...rest } = options;
    return this.#send(contract.publishLensVersion, {
      params: { id },
      body,
      headers: ifMatch(revision),
      ...rest,
    });
  }

  deprecate(
    { id, version }: LensVersion,
    body: BodyOf<typeof contract.deprecateLensVersion> = {},
    options?: RequestOptions,
  ) {
    return this.#send(contract.deprecateLensVersion, {
      params: { id, version },
      body,
      ...options,
    });
  }

  restore({ id, version }: LensVersion, options?: RequestOptions) {
    return this.#send(contract.restoreLensVersion, {
      params: { id, version },
      ...options,
    });
  }

  /** Without a version the newest published one. Where the lens does not fit the format, read why with `findingsOf`. */
  export(
    lens: { id: string; version?: string; format?: LensExportFormat },
    options?: RequestOptions,
  ) {
    const { id, version, format } = lens;
    return this.#send(contract.exportLensVersion, {
      params: { id },
      query: { version, format },
      ...options,
    });
  }

  /** From and to are versions, or `draft`. */
  diff(
    { id, from, to }: { id: string; from: string; to: string },
    options?: RequestOptions,
  ) {
    return this.#send(contract.diffLens, {
      params: { id },
      query: { from, to },
      ...options,
    });
  }
}

function ifMatch(
  revision: number | undefined,
): Record<string, string> | undefined {
  return revision === undefined ? undefined : { 'If-Match': `"${revision}"` };
}
