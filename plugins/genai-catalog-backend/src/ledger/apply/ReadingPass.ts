import { isError } from '@backstage/errors';
import { AssetIds, listAssetIds } from '../../database/operations';
import { SourceProblem, SourceSettings, SourceState } from '../../model';
import { applySnapshots } from './applySnapshots';
import { Batch } from './Batch';
import { LedgerContext } from './context';
import { findGone } from './findGone';
import { Pass } from './passes';
import { PassNotes } from './PassNotes';
import { PassOptions } from './passOptions';
import { rederiveSource, settingsDigest } from './rederive';
import { removeAssets } from './removeAssets';

const HOUR = 60 * 60 * 1000;
/** Assets that are removed in a transaction. */
const REMOVE_AT_ONCE = 200;

/** What a pass begins with. */
interface PassInput {
  readonly context: LedgerContext;
  readonly options: PassOptions;
  readonly settings: SourceSettings;
  readonly pass: Pass;
  /** The source before the pass. */
  readonly before: SourceState;
}

/** A pass on its way: what it has read, written and noticed so far. */
export class ReadingPass {
  readonly notes = new PassNotes();
  readonly settings: SourceSettings;
  readonly pass: Pass;
  /** Where the next reading may begin, once this one is through. */
  cursor: string | undefined;
  /** Why nothing was taken for deleted although something is missing. */
  loss: SourceProblem | undefined;
  readonly #input: PassInput;
  readonly #batch = new Batch();
  readonly #reportedGone = new Set<string>();
  #full: boolean;
  #present: readonly AssetIds[] = [];
  readonly #counts = { read: 0, written: 0, removed: 0 };

  constructor(input: PassInput) {
    this.#input = input;
    this.settings = input.settings;
    this.pass = input.pass;
    this.cursor = input.before.cursor;
    this.#full = isFull(input);
  }

  get counts() {
    return { ...this.#counts };
  }

  /** Whether everything was read and understood, so that what was not seen is missing. */
  get sawAll(): boolean {
    return this.#full && !this.notes.isBlind;
  }

  /** Reads and applies. Throws what the source throws, and `ConflictError` where a later pass took over. */
  async run(): Promise<void> {
    await this.#rederive();
    const { context, options, before } = this.#input;
    const { id: sourceId } = this.settings;
    this.#present = await listAssetIds({ db: context.db, sourceId });
    const { source, signal } = options;
    const since = this.#full ? undefined : before.cursor;
    for await (const page of source.read({ signal, since })) {
      signal.throwIfAborted();
      page.problems?.forEach(problem => this.notes.add(problem));
      page.removed?.forEach(id => this.#reportedGone.add(id));
      for (const raw of page.items) {
        await this.#take(raw);
      }
      this.cursor = page.cursor ?? this.cursor;
      this.#full ||= page.complete === true;
    }
    await this.#flush();
    await this.#remove();
  }

  /** Entities follow the rules of today, also where the source cannot be read. */
  async #rederive(): Promise<void> {
    const { context, before, options } = this.#input;
    if (before.settingsDigest !== settingsDigest(this.settings)) {
      const { id } = this.settings;
      await rederiveSource(context, { sourceId: id, now: options.now });
    }
  }

  async #take(raw: unknown): Promise<void> {
    const { source } = this.#input.options;
    this.#counts.read += 1;
    try {
      const snapshot = source.toAsset(raw);
      this.notes.see(snapshot.externalId);
      this.#batch.add(snapshot);
    } catch (error) {
      const message = isError(error) ? error.message : 'unknown';
      const externalId = source.identify?.(raw);
      this.notes.add({ code: 'MALFORMED', message, externalId });
    }
    if (this.#batch.isFull) {
      await this.#flush();
    }
  }

  async #flush(): Promise<void> {
    const { context, options } = this.#input;
    options.signal.throwIfAborted();
    const { written, problems } = await applySnapshots(context, {
      pass: this.pass,
      source: this.settings,
      snapshots: this.#batch.take(),
      now: options.now,
    });
    this.#counts.written += written;
    problems.forEach(problem => this.notes.add(problem));
  }

  async #remove(): Promise<void> {
    const { context, options } = this.#input;
    options.signal.throwIfAborted();
    const { assetIds, loss } = await findGone({
      db: context.db,
      source: this.settings,
      reported: this.#reportedGone,
      hasSeen: id => this.notes.hasSeen(id),
      before: this.sawAll ? this.#present : undefined,
      acceptLoss: options.acceptLoss,
    });
    this.loss = loss;
    for (let start = 0; start < assetIds.length; start += REMOVE_AT_ONCE) {
      this.#counts.removed += await removeAssets(context, {
        pass: this.pass,
        assetIds: assetIds.slice(start, start + REMOVE_AT_ONCE),
        now: options.now,
      });
    }
  }
}

/** Whether everything is read: because somebody wants it, nothing else is possible, or it is time again. */
function isFull({ options, settings, before }: PassInput): boolean {
  const { cursor, lastFullAt } = before;
  if (options.full || cursor === undefined || lastFullAt === undefined) {
    return true;
  }
  const age = options.now.getTime() - Date.parse(lastFullAt);
  return age >= settings.fullEveryHours * HOUR;
}
