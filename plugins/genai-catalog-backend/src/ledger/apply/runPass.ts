import { ConflictError, isError, NotFoundError } from '@backstage/errors';
import { findSource, upsertSource } from '../../database/operations';
import { SourceProblem, SourceState } from '../../model';
import { LedgerContext } from './context';
import { Pass, numberPass } from './passes';
import { MAX_MESSAGE } from './PassNotes';
import { PassOptions } from './passOptions';
import { ReadingPass } from './ReadingPass';
import { settingsDigest } from './rederive';
import { unofferedClaims } from './unofferedClaims';
import { writeLedger } from './writeLedger';

/** A source that never gets through has to say so, unlike one that is stopped because the backend is. */
const TOO_SLOW = 'Reading it took longer than the timeout of its schedule';

/** What a pass came to. Failures are in the state of the source, too. */
export interface PassResult {
  readonly outcome: 'done' | 'failed' | 'superseded' | 'aborted';
  readonly read: number;
  readonly written: number;
  readonly removed: number;
  readonly problems: readonly SourceProblem[];
  readonly error?: string;
}

/**
 * Reads a source once: fetch, map, apply, batch by batch. However it ends, the ledger is complete: batches that were
 * applied stay, the rest is as before, and nothing is taken for deleted unless everything was read.
 */
export async function runPass(
  context: LedgerContext,
  options: PassOptions,
): Promise<PassResult> {
  const settings = context.settings.get(options.sourceId);
  if (!settings) {
    throw new NotFoundError(`No source '${options.sourceId}' is configured`);
  }
  const { pass, before } = await writeLedger(context, tx =>
    numberPass({ tx, source: settings, now: options.now }),
  );
  const reading = new ReadingPass({ context, options, settings, pass, before });
  const result = (outcome: PassResult['outcome'], error?: string) => ({
    outcome,
    ...reading.counts,
    problems: reading.notes.problems,
    error,
  });
  try {
    await reading.run();
  } catch (error) {
    if (error instanceof ConflictError) {
      return result('superseded');
    }
    const late = isTimeout(options.signal);
    if (options.signal.aborted && !late) {
      return result('aborted');
    }
    const message = late ? TOO_SLOW : messageOf(error);
    await saveState(context, reading, failureAfter(before, message));
    return result('failed', message.slice(0, MAX_MESSAGE));
  }
  const claims = await unofferedClaims({
    db: context.db,
    sourceId: settings.id,
  });
  claims.forEach(problem => reading.notes.add(problem));
  if (reading.loss) {
    const { message } = reading.loss;
    await saveState(context, reading, failureAfter(before, message));
    return result('failed', message);
  }
  await saveState(context, reading, successOf(reading, options.now));
  return result('done');
}

function isTimeout({ aborted, reason }: AbortSignal): boolean {
  return aborted && isError(reason) && reason.name === 'TimeoutError';
}

function messageOf(error: unknown): string {
  return isError(error) ? error.message : 'unknown';
}

function successOf(reading: ReadingPass, now: Date): Partial<SourceState> {
  const at = now.toISOString();
  return {
    state: 'ok',
    lastSuccessAt: at,
    ...(reading.sawAll ? { lastFullAt: at } : {}),
    lastError: undefined,
    failures: 0,
    cursor: reading.cursor,
  };
}

/** The cursor stays where it is: what was not read is read next time. */
function failureAfter(
  before: SourceState,
  message: string,
): Partial<SourceState> {
  return {
    state: 'failing',
    lastError: message.slice(0, MAX_MESSAGE),
    failures: before.failures + 1,
  };
}

/** An earlier pass does not speak for a source that a later one has written. */
async function saveState(
  context: LedgerContext,
  reading: {
    settings: ReadingPass['settings'];
    pass: Pass;
    notes: ReadingPass['notes'];
  },
  change: Partial<SourceState>,
): Promise<void> {
  const { settings, pass, notes } = reading;
  await writeLedger(context, async tx => {
    const source = await findSource({ db: tx, id: settings.id });
    if (source && source.appliedPass <= pass.number) {
      await upsertSource({
        tx,
        source: {
          ...source,
          problems: notes.problems,
          settingsDigest: settingsDigest(settings),
          ...change,
        },
      });
    }
  });
}
