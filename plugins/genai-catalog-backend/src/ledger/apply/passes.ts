import { ConflictError } from '@backstage/errors';
import { findSource, upsertSource } from '../../database/operations';
import { Db } from '../../database/types';
import { SourceSettings, SourceState } from '../../model';

/** One reading of a source. */
export interface Pass {
  readonly sourceId: string;
  /** Later passes have higher numbers. */
  readonly number: number;
}

/** Begins a reading: it gets the next number. The caller holds the ledger. */
export async function numberPass(options: {
  tx: Db;
  source: SourceSettings;
  now: Date;
}): Promise<{ pass: Pass; before: SourceState }> {
  const { tx, now } = options;
  const { id, type } = options.source;
  const before = (await findSource({ db: tx, id })) ?? newSource(id, type);
  const number = before.lastPass + 1;
  await upsertSource({
    tx,
    source: {
      ...before,
      type,
      lastPass: number,
      lastAttemptAt: now.toISOString(),
    },
  });
  return { pass: { sourceId: id, number }, before };
}

/**
 * Makes sure that no later reading has written already: what an earlier one still holds in its hands is older. Throws
 * `ConflictError`. The caller holds the ledger.
 */
export async function claimPass(options: {
  tx: Db;
  pass: Pass;
}): Promise<SourceState> {
  const { tx, pass } = options;
  const source = await findSource({ db: tx, id: pass.sourceId });
  if (!source || source.appliedPass > pass.number) {
    throw new ConflictError(
      `A later reading of source '${pass.sourceId}' has taken over`,
    );
  }
  if (source.appliedPass === pass.number) {
    return source;
  }
  const claimed = { ...source, appliedPass: pass.number };
  await upsertSource({ tx, source: claimed });
  return claimed;
}

function newSource(id: string, type: string): SourceState {
  return {
    id,
    type,
    state: 'never',
    lastPass: 0,
    appliedPass: 0,
    failures: 0,
    problems: [],
  };
}
