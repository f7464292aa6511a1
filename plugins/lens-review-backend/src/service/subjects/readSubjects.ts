import { listReviewedEntities } from '../../database/operations/subjects';
import { SubjectContext } from './context';
import { readBatch } from './readBatch';

/** Entities in one question to a reader; no more than these are in memory at a time. */
const BATCH = 100;
const BATCH_TIMEOUT_MS = 30_000;

/** Asks every reader about every entity that is reviewed, one reader after the other. */
export async function readSubjects(
  context: SubjectContext,
  signal: AbortSignal,
): Promise<void> {
  if (context.subjectReaders.length === 0) {
    return;
  }
  let after: string | undefined;
  do {
    signal.throwIfAborted();
    const entities = await listReviewedEntities({
      db: context.db,
      after,
      limit: BATCH,
    });
    if (entities.length > 0) {
      for (const reader of context.subjectReaders) {
        await readBatch(context, {
          reader,
          entities,
          timeoutMs: BATCH_TIMEOUT_MS,
          signal,
        });
      }
    }
    after = entities.length === BATCH ? entities.at(-1)?.entityRef : undefined;
  } while (after);
}

/** Asks every reader about one entity. */
export async function readSubjectsOf(
  context: SubjectContext,
  options: { entityRef: string; timeoutMs: number; signal: AbortSignal },
): Promise<void> {
  const { entityRef, timeoutMs, signal } = options;
  const entities = await listReviewedEntities({
    db: context.db,
    entityRefs: [entityRef],
    limit: 1,
  });
  for (const reader of entities.length > 0 ? context.subjectReaders : []) {
    await readBatch(context, { reader, entities, timeoutMs, signal });
  }
}
