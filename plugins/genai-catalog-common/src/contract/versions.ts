import { defineRoute } from '@genai-lens/http-contract';
import { z } from 'zod';
import { approvalSchema } from './approvals';
import { evaluationSchema } from './evaluations';
import { assetParams, timestampSchema, versionNameSchema } from './primitives';

/** A version without its text. */
export const versionSchema = z.object({
  version: z.string(),
  /** What its source calls it; several revisions share a name where the source lets it change. */
  sourceVersion: z.string(),
  /** Over canonical JSON of `{type, content, templateFormat, parameters, models}`. Absent where the ledger's key is missing. */
  sha256: z.string().optional(),
  /** `sha256` is keyed: it can be compared, but nobody can guess a text from it. */
  keyed: z.boolean(),
  /** As the source says, else when the ledger saw it first. */
  createdAt: z.string(),
  firstSeenAt: timestampSchema,
  author: z.string().optional(),
  message: z.string().optional(),
  type: z.enum(['text', 'chat']).optional(),
  templateFormat: z.string().optional(),
  /** Names of the labels that point to it. */
  labels: z.array(z.string()),
  /** What `production` points to, else the newest. */
  current: z.boolean(),
  parameters: z.record(z.string(), z.unknown()),
  models: z.array(z.string()),
  /** Oldest first. */
  evaluations: z.array(evaluationSchema),
  /** The latest word. */
  approval: approvalSchema.optional(),
  /** Its source calls it immutable, yet it changed. */
  drift: z.boolean(),
  /** Its source lets it change. */
  mutable: z.boolean(),
  /** The source does not offer it any more, or not with this content. */
  withdrawnAt: timestampSchema.optional(),
});

export const promptMessageSchema = z.union([
  z.object({ role: z.string(), content: z.string() }),
  z.object({ type: z.literal('placeholder'), name: z.string() }),
]);

/** The text: `text` of a text prompt, `messages` of a chat. Confidential. */
export const promptContentSchema = z.union([
  z.object({ type: z.literal('text'), text: z.string() }),
  z.object({
    type: z.literal('chat'),
    messages: z.array(promptMessageSchema),
    tools: z.array(z.record(z.string(), z.unknown())).optional(),
  }),
]);

/** A version with its text; its `sha256` is the plain one. */
export const promptVersionSchema = versionSchema.extend({
  content: promptContentSchema,
});

/** In order of appearance. */
export const listPromptVersions = defineRoute({
  method: 'get',
  path: '/prompts/:namespace/:name/versions',
  summary: 'List the versions of a prompt, without text',
  params: assetParams,
  reply: z.object({ items: z.array(versionSchema) }),
});

export const getPromptVersion = defineRoute({
  method: 'get',
  path: '/prompts/:namespace/:name/versions/:version',
  summary: 'Read a version of a prompt with its text',
  params: assetParams.extend({ version: versionNameSchema }),
  reply: promptVersionSchema,
  refusals: [503],
});

/** `ETag` changes when version, digest or parameters do; `If-None-Match` is answered with 304. */
export const resolvePrompt = defineRoute({
  method: 'get',
  path: '/prompts/:namespace/:name',
  summary: 'Read the version that a label points to, with its text',
  params: assetParams,
  query: z.object({
    /** Without it: what `production` points to, else the newest. */
    label: z.string().min(1).max(300).optional(),
  }),
  reply: promptVersionSchema.extend({ label: z.string().optional() }),
  success: [200, 304],
  refusals: [503],
});

export const diffPromptVersions = defineRoute({
  method: 'get',
  path: '/prompts/:namespace/:name/diff',
  summary: 'Compare the text and the parameters of two versions',
  params: assetParams,
  query: z.object({ from: versionNameSchema, to: versionNameSchema }),
  reply: z.object({
    from: versionSchema,
    to: versionSchema,
    /** Unified diff; of a chat, message by message. Empty where the text is the same. */
    diff: z.string(),
    /** Parameters, template format and models that are not the same. */
    changes: z.array(
      z.object({
        /** For example `parameters.temperature`. */
        field: z.string(),
        from: z.unknown().optional(),
        to: z.unknown().optional(),
      }),
    ),
  }),
  refusals: [503],
});

/** In order of appearance. */
export const listModelVersions = defineRoute({
  method: 'get',
  path: '/models/:namespace/:name/versions',
  summary: 'List the versions of a model',
  params: assetParams,
  reply: z.object({ items: z.array(versionSchema) }),
});
