import { z } from 'zod';
import { timestampSchema } from '../primitives';

/** How something that an answer depends on differs from what it was when the answer was last said to be true. */
export const subjectChangeSchema = z.object({
  kind: z.enum(['prompt', 'model', 'scope']),
  /** An entity ref; of a scope fact its id. */
  ref: z.string(),
  /** Of a scope fact: its id. */
  title: z.string(),
  /** The label that points to the version: `production`. */
  label: z.string().optional(),
  /** A version, or the id of a scope fact's value. Missing: it was not there. */
  from: z.string().optional(),
  /** Missing: it is there no longer. The same as `from`: the content of this version has changed. */
  to: z.string().optional(),
  /** When it was first seen so, of a prompt or a model that is there. */
  noticedAt: timestampSchema.optional(),
});

/** Missing: the answer depends on nothing that is known. With changes it wants to be confirmed. */
export const answerSubjectsSchema = z.object({
  /** When it was written down what the answer depends on. */
  recordedAt: timestampSchema,
  /** None while the question is out of scope. */
  changes: z.array(subjectChangeSchema),
});
