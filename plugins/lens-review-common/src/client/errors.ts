import { isError } from '@backstage/errors';
import { z } from 'zod';
import { Answer } from '../contract';
import { answerSchema } from '../contract/answers';

const conflictSchema = z.object({ current: answerSchema });
const missingSchema = z.object({ missing: z.array(z.string()) });

/** The answer that stands now, where a save was refused because it was based on an older one. */
export function conflictOf(error: unknown): Answer | undefined {
  return conflictSchema.safeParse(bodyOf(error)).data?.current;
}

/** The questions without an answer, where a submission was refused for them. */
export function missingOf(error: unknown): string[] | undefined {
  return missingSchema.safeParse(bodyOf(error)).data?.missing;
}

/** By shape, not by class: a portal can hold two copies of the errors package. */
function bodyOf(error: unknown): unknown {
  return isError(error) && error.name === 'ResponseError'
    ? error.body
    : undefined;
}
