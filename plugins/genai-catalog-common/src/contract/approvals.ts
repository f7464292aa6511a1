import { defineRoute } from '@genai-lens/http-contract';
import { z } from 'zod';
import {
  actorSchema,
  assetParams,
  timestampSchema,
  versionNameSchema,
} from './primitives';

/** A person's word on a version, or on a model as a whole. */
export const approvalSchema = z.object({
  status: z.enum(['approved', 'revoked']),
  useCases: z.array(z.string()),
  reason: z.string().optional(),
  by: actorSchema,
  at: timestampSchema,
  expiresAt: timestampSchema.optional(),
});

const approvalBody = {
  status: z.enum(['approved', 'revoked']).default('approved'),
  useCases: z.array(z.string().min(1).max(200)).max(50).default([]),
  reason: z.string().max(2000).optional(),
  expiresAt: timestampSchema.optional(),
};

/** By a person who did not write the version. */
export const approvePromptVersion = defineRoute({
  method: 'post',
  path: '/prompts/:namespace/:name/versions/:version/approvals',
  summary: 'Approve a version of a prompt, or take the approval back',
  params: assetParams.extend({ version: versionNameSchema }),
  body: z.strictObject(approvalBody),
  reply: approvalSchema,
  success: [201],
});

/** A model is approved as a whole, or one version of it. */
export const approveModel = defineRoute({
  method: 'post',
  path: '/models/:namespace/:name/approvals',
  summary: 'Approve a model, or take the approval back',
  params: assetParams,
  body: z.strictObject({
    ...approvalBody,
    version: versionNameSchema.optional(),
  }),
  reply: approvalSchema.extend({ version: z.string().optional() }),
  success: [201],
});
