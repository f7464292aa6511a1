import { toError } from '@backstage/errors';
import { SubjectReader } from '@genai-lens/backstage-plugin-lens-review-node';
import {
  listSubjectReadings,
  listSubjects,
  ReviewedEntity,
  upsertSubjectReadings,
} from '../../database/operations/subjects';
import { untilAborted } from '../untilAborted';
import { SubjectContext } from './context';
import { parseSubjects } from './parseSubjects';
import { recordSubjects } from './recordSubjects';
import { SubjectsSaid } from './types';
import { saysTheSame } from './whatDiffers';

/**
 * Asks one reader about some entities, and writes only where something is new. Where the reader fails, everything stays as
 * it was. Throws only where `signal` is aborted, or the database fails.
 */
export async function readBatch(
  context: SubjectContext,
  batch: {
    reader: SubjectReader;
    entities: readonly ReviewedEntity[];
    timeoutMs: number;
    signal: AbortSignal;
  },
): Promise<void> {
  const { reader, entities, signal } = batch;
  const askedAt = context.now();
  const isNew = new Map(
    entities.map(entity => [entity.entityRef, entity.isNew]),
  );
  const said = (await ask(context, batch))
    .filter(({ entityRef }) => isNew.has(entityRef))
    .map((one): SubjectsSaid => ({ ...one, source: reader.id, askedAt }));
  const of = {
    db: context.db,
    entityRefs: said.map(({ entityRef }) => entityRef),
  };
  const stored = await listSubjects(of);
  const known = new Set(
    (await listSubjectReadings(of))
      .filter(({ source }) => source === reader.id)
      .map(({ entityRef }) => entityRef),
  );
  const isSame = (one: SubjectsSaid) =>
    known.has(one.entityRef) &&
    !isNew.get(one.entityRef) &&
    saysTheSame(stored, one);
  for (const one of said.filter(each => !isSame(each))) {
    signal.throwIfAborted();
    await record(context, one);
  }
  await upsertSubjectReadings({
    db: context.db,
    entityRefs: said.filter(isSame).map(({ entityRef }) => entityRef),
    source: reader.id,
    at: askedAt.toISOString(),
  });
}

async function ask(
  { logger }: SubjectContext,
  { reader, entities, timeoutMs, signal }: Parameters<typeof readBatch>[1],
) {
  const limited = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
  const entityRefs = entities.map(({ entityRef }) => entityRef);
  try {
    const answer = await untilAborted(
      async () => reader.read({ entityRefs, signal: limited }),
      limited,
    );
    return parseSubjects(reader, answer);
  } catch (error) {
    signal.throwIfAborted();
    logger.warn(
      `What '${reader.id}' says of the prompts and models of ${
        entityRefs.length
      } entities stays as it was: ${toError(error).message}`,
    );
    return [];
  }
}

/** One entity whose reviews cannot be scored does not keep the others from it. */
async function record(
  context: SubjectContext,
  said: SubjectsSaid,
): Promise<void> {
  try {
    await recordSubjects(context, said);
  } catch (error) {
    context.logger.warn(
      `The prompts and models of ${said.entityRef} could not be written down: ${
        toError(error).message
      }`,
    );
  }
}
