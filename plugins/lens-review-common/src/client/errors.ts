import { isError } from '@backstage/errors';
import { z } from 'zod';
import {
  Answer,
  LensDiffReply,
  LensDraftSummary,
  LensFinding,
  MilestoneSummary,
  Provision,
} from '../contract';
import { answerSchema } from '../contract/answers';
import { findingSchema } from '../contract/findings';
import { lensDraftSummarySchema } from '../contract/lenses';
import { lensDiffSchema } from '../contract/library/content';
import { milestoneSummarySchema } from '../contract/milestones/milestones';
import { provisionSchema } from '../contract/provisions/provisions';

const loopSchema = z.object({ loop: z.array(z.string()) });
const provisionConflictSchema = z.object({ current: provisionSchema });
const conflictSchema = z.object({ current: answerSchema });
const missingSchema = z.object({ missing: z.array(z.string()) });
const findingsSchema = z.object({ findings: z.array(findingSchema) });
const draftConflictSchema = z.object({ current: lensDraftSummarySchema });
const diffSchema = z.object({ diff: lensDiffSchema });
const milestoneConflictSchema = z.object({ current: milestoneSummarySchema });

/** The answer that stands now, where a save was refused because it was based on an older one. */
export function conflictOf(error: unknown): Answer | undefined {
  return conflictSchema.safeParse(bodyOf(error)).data?.current;
}

/** The questions without an answer, where a submission was refused for them. */
export function missingOf(error: unknown): string[] | undefined {
  return missingSchema.safeParse(bodyOf(error)).data?.missing;
}

/** What is wrong with the lens, where it was refused for that. */
export function findingsOf(error: unknown): LensFinding[] | undefined {
  return findingsSchema.safeParse(bodyOf(error)).data?.findings;
}

/** The draft that is there, where a save was based on another revision, or on none. */
export function draftConflictOf(error: unknown): LensDraftSummary | undefined {
  return draftConflictSchema.safeParse(bodyOf(error)).data?.current;
}

/** What changed, where a minor version was refused because of it. */
export function diffOf(error: unknown): LensDiffReply | undefined {
  return diffSchema.safeParse(bodyOf(error)).data?.diff;
}

/** The milestone that has the name already. */
export function milestoneConflictOf(
  error: unknown,
): MilestoneSummary | undefined {
  return milestoneConflictSchema.safeParse(bodyOf(error)).data?.current;
}

/** The provision that stands now, where a write was based on another revision. */
export function provisionConflictOf(error: unknown): Provision | undefined {
  return provisionConflictSchema.safeParse(bodyOf(error)).data?.current;
}

/** Refs from the taker over its provider back to the taker, where taking would close such a loop. */
export function loopOf(error: unknown): string[] | undefined {
  return loopSchema.safeParse(bodyOf(error)).data?.loop;
}

/** By shape, not by class: a portal can hold two copies of the errors package. */
function bodyOf(error: unknown): unknown {
  return isError(error) && error.name === 'ResponseError'
    ? error.body
    : undefined;
}
