import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { ServiceUnavailableError } from '@backstage/errors';
import {
  AssetPreview,
  SourceProblemReport,
  SourceReading,
  SourceStatus,
} from '@genai-lens/backstage-plugin-genai-catalog-common';
import { Caller } from '@genai-lens/http-contract-node';
import { listReadings, listSources } from '../../database/operations';
import { ReadingRequest, SourceReader } from '../../readings';
import { ServiceContext } from '../context';
import { BasicPermissions } from './BasicPermissions';
import { dryRun } from './dryRun';
import { presentReading, presentSource, unreadSource } from './presentSource';

/** Milliseconds that a dry run may take. */
const DRY_RUN_PATIENCE = 60_000;

/** Shows the sources and has them read. */
export class SourceService {
  readonly #context: ServiceContext;
  readonly #reader: SourceReader;
  readonly #permissions: BasicPermissions;

  constructor(
    context: ServiceContext & {
      reader: SourceReader;
      basicPermissions: BasicPermissions;
    },
  ) {
    this.#context = context;
    this.#reader = context.reader;
    this.#permissions = context.basicPermissions;
  }

  async list(credentials: BackstageCredentials): Promise<{
    items: SourceStatus[];
    may: { refresh: boolean; claim: boolean };
  }> {
    const may = await this.#permissions.requireSourceRead(credentials);
    const { db } = this.#context.ledger;
    // In this order: who sees that a reading is over also sees what it came to.
    const readings = await listReadings({ db });
    const known = await listSources({ db });
    const configured = this.#reader.sources.map(({ settings }) => settings);
    const ids = new Set(configured.map(({ id }) => id));
    const unread = configured
      .filter(({ id }) => !known.some(({ source }) => source.id === id))
      .map(unreadSource);
    const items = [...known, ...unread].map(each =>
      presentSource({
        ...each,
        reading: readings.find(({ sourceId }) => sourceId === each.source.id),
        configured: ids.has(each.source.id),
      }),
    );
    return { items: items.sort((a, b) => (a.id < b.id ? -1 : 1)), may };
  }

  async refresh(
    options: Omit<ReadingRequest, 'by'> & { caller: Caller },
  ): Promise<{ started: boolean; reading: SourceReading }> {
    const { caller, ...request } = options;
    await this.#permissions.requireRefresh(caller.credentials);
    const { by } = this.#context.actors.resolve(caller);
    this.#reader.source(request.sourceId);
    const { started, reading } = await this.#reader.start({ ...request, by });
    return { started, reading: presentReading(reading) };
  }

  /** Reads the source, and writes nothing. */
  async dryRun(options: {
    sourceId: string;
    limit: number;
    signal: AbortSignal;
    caller: Caller;
  }): Promise<{
    items: AssetPreview[];
    problems: SourceProblemReport[];
    counts: Record<string, number>;
    complete: boolean;
  }> {
    const { sourceId, limit, caller } = options;
    await this.#permissions.requireRefresh(caller.credentials);
    const configured = this.#reader.source(sourceId);
    const patience = AbortSignal.timeout(DRY_RUN_PATIENCE);
    try {
      return await dryRun({
        ...configured,
        limit,
        patience,
        signal: AbortSignal.any([options.signal, patience]),
        now: this.#context.now(),
        openFactsOf: this.#context.ledger.openFactsOf,
      });
    } catch (error) {
      // What a source throws names no text; it is the service behind that is not available, not this one that fails.
      throw new ServiceUnavailableError(
        `Source '${sourceId}' cannot be read`,
        error,
      );
    }
  }
}
