import { defineRoute } from '@genai-lens/http-contract';
import { z } from 'zod';
import { lensIdSchema } from '../primitives';
import { versionOrDraftSchema } from './drafts';

/** One thing of a lens by its id; questions and choices also say where they are. */
const diffItemSchema = z.object({
  id: z.string(),
  title: z.string(),
  /** Of a question. */
  pillarId: z.string().optional(),
  /** Of a choice. */
  questionId: z.string().optional(),
});

const fieldChangeSchema = z.object({
  field: z.string(),
  /** As text, an entry of a list a line. Missing: there was nothing. */
  from: z.string().optional(),
  to: z.string().optional(),
});

const diffPartSchema = z.object({
  added: z.array(diffItemSchema).readonly(),
  removed: z.array(diffItemSchema).readonly(),
  changed: z
    .array(
      diffItemSchema.extend({ fields: z.array(fieldChangeSchema).readonly() }),
    )
    .readonly(),
});

export const lensDiffSchema = z.object({
  /** What the lens says beside its pillars. */
  lens: z.object({ fields: z.array(fieldChangeSchema).readonly() }),
  pillars: diffPartSchema,
  questions: diffPartSchema,
  choices: diffPartSchema,
  /** Ids of questions or choices were added or removed: a minor version cannot do that. */
  needsMajor: z.boolean(),
});

/** `draft` stands for the draft, for those who may manage lenses. */
export const diffLens = defineRoute({
  method: 'get',
  path: '/lenses/:id/diff',
  summary: 'What changed from one version of a lens to another',
  params: z.object({ id: lensIdSchema }),
  query: z.object({ from: versionOrDraftSchema, to: versionOrDraftSchema }),
  reply: lensDiffSchema,
});

/** What an export had to change so that the AWS tool takes it. */
export const exportChangeSchema = z.object({
  path: z.string(),
  kind: z.enum(['cut', 'replaced', 'added', 'dropped']),
  from: z.string().optional(),
  to: z.string().optional(),
});

/**
 * `aws`: custom-lens JSON that the AWS tool takes. `overlay`: what that has no room for. `changes`: `{changes}`, what
 * the first had to change. 409 has `findings` where the lens does not fit the format.
 */
export const exportLensVersion = defineRoute({
  method: 'get',
  path: '/lenses/:id/export',
  summary:
    'Export a lens as custom-lens JSON; without a version the newest published one',
  params: z.object({ id: lensIdSchema }),
  query: z.object({
    version: versionOrDraftSchema.optional(),
    format: z.enum(['aws', 'overlay', 'changes']).default('aws'),
  }),
  reply: z.looseObject({ changes: z.array(exportChangeSchema).optional() }),
  refusals: [409],
});
