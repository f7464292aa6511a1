import { LoggerService } from '@backstage/backend-plugin-api';
import { ForwardedError, NotFoundError } from '@backstage/errors';
import {
  beginReading,
  findSource,
  listReadings,
  updateReading,
} from '../database/operations';
import { LedgerContext, PassResult, runPass } from '../ledger';
import { Reading } from '../model';
import { ConfiguredSource } from '../sources';
import { isBackingOff } from './backOff';
import { countItems } from './countItems';
import { endLost } from './lostReadings';
import { timeoutOf } from './timeoutOf';

/** Milliseconds between two signs of life. */
const BEAT = 10_000;

/** How to read. */
export interface ReadingRequest {
  readonly sourceId: string;
  /** Who asks; undefined: the schedule. */
  readonly by?: string;
  readonly full?: boolean;
  readonly acceptLoss?: boolean;
}

/** A reading that was asked for. */
export interface RequestedReading {
  /** False: one was at work already. */
  readonly started: boolean;
  readonly reading: Reading;
}

/** Reads sources into the ledger, each once at a time, whichever replica does it. */
export class SourceReader {
  readonly #ledger: LedgerContext;
  readonly #sources: ReadonlyMap<string, ConfiguredSource>;
  readonly #logger: LoggerService;
  readonly #now: () => Date;
  readonly #stop = new AbortController();
  readonly #running = new Set<Promise<unknown>>();

  constructor(deps: {
    ledger: LedgerContext;
    sources: readonly ConfiguredSource[];
    logger: LoggerService;
    now: () => Date;
  }) {
    this.#ledger = deps.ledger;
    this.#sources = new Map(
      deps.sources.map(source => [source.settings.id, source]),
    );
    this.#logger = deps.logger;
    this.#now = deps.now;
  }

  get sources(): readonly ConfiguredSource[] {
    return [...this.#sources.values()];
  }

  /** The source of that id. Throws `NotFoundError`. */
  source(id: string): ConfiguredSource {
    const source = this.#sources.get(id);
    if (!source) {
      throw new NotFoundError(`No source '${id}' is configured`);
    }
    return source;
  }

  /** Begins to read and returns at once. */
  async start(request: ReadingRequest): Promise<RequestedReading> {
    const begun = await this.#begin(request);
    if (begun.started) {
      const reading = this.#read(begun.reading, request, this.#stop.signal);
      const kept = reading
        .catch(error => this.#logger.error(`${error}`))
        .finally(() => this.#running.delete(kept));
      this.#running.add(kept);
    }
    return begun;
  }

  /** Reads as the schedule says: not while another reading is at work, and not while the source is left alone. */
  async runScheduled(sourceId: string, signal: AbortSignal): Promise<void> {
    const { schedule } = this.source(sourceId);
    const state = await findSource({ db: this.#ledger.db, id: sourceId });
    if (isBackingOff(state, this.#now())) {
      return;
    }
    const { started, reading } = await this.#begin({ sourceId });
    if (started) {
      const late = AbortSignal.timeout(timeoutOf(schedule));
      const stop = AbortSignal.any([signal, this.#stop.signal, late]);
      await this.#read(reading, { sourceId }, stop);
    }
  }

  /** Stops what is being read, and waits until it has stopped. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await Promise.all(this.#running);
  }

  async #begin(request: ReadingRequest): Promise<RequestedReading> {
    const { sourceId } = request;
    this.source(sourceId);
    const { db } = this.#ledger;
    await endLost({ db, sourceId, now: this.#now() });
    for (;;) {
      const reading = this.#newReading(request);
      if (await beginReading({ db, reading })) {
        return { started: true, reading };
      }
      const other = (await listReadings({ db })).find(
        each => each.sourceId === sourceId && !each.endedAt,
      );
      // Without one at work, the one that was in the way is over by now.
      if (other) {
        return { started: false, reading: other };
      }
    }
  }

  #newReading({ sourceId, by }: ReadingRequest): Reading {
    return {
      id: this.#ledger.newId(),
      sourceId,
      by,
      startedAt: this.#now().toISOString(),
      read: 0,
      written: 0,
      removed: 0,
    };
  }

  async #read(
    reading: Reading,
    request: ReadingRequest,
    signal: AbortSignal,
  ): Promise<void> {
    const { db } = this.#ledger;
    let read = 0;
    const beat = setInterval(() => {
      updateReading({
        db,
        reading: { ...reading, read },
        now: this.#now().toISOString(),
      }).catch(error => this.#logger.warn(`${error}`));
    }, BEAT);
    let result: PassResult | undefined;
    try {
      const { source } = this.source(reading.sourceId);
      result = await runPass(this.#ledger, {
        ...request,
        source: countItems(source, count => {
          read += count;
        }),
        signal,
        now: this.#now(),
      });
    } catch (error) {
      throw new ForwardedError(
        `Source '${reading.sourceId}' could not be read`,
        error,
      );
    } finally {
      clearInterval(beat);
      const endedAt = this.#now().toISOString();
      await updateReading({
        db,
        reading: {
          ...reading,
          read,
          ...counts(result),
          endedAt,
          outcome: result?.outcome ?? 'failed',
        },
        now: endedAt,
      });
    }
    this.#log(reading, result);
  }

  #log({ sourceId }: Reading, result: PassResult): void {
    const { outcome, error, read, written, removed } = result;
    if (outcome === 'failed') {
      this.#logger.warn(`Reading source '${sourceId}' failed: ${error}`);
    } else if (written + removed > 0) {
      this.#logger.info(
        `Source '${sourceId}': ${read} assets read, ${written} changed, ${removed} removed (${outcome})`,
      );
    }
  }
}

function counts(result: PassResult | undefined) {
  return result && { written: result.written, removed: result.removed };
}
