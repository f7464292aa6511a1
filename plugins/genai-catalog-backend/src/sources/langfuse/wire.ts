import { z } from 'zod';
import { jsonValueSchema } from '../map';

/** One page of `GET /api/public/v2/prompts`: names and versions, no text. */
export const promptListSchema = z.object({
  data: z.array(
    z.object({
      name: z.string().min(1),
      versions: z.array(z.number().int()),
      lastUpdatedAt: z.string().optional(),
    }),
  ),
  meta: z.object({ totalItems: z.number(), totalPages: z.number() }),
});

/** One entry of the list. */
export type PromptListItem = z.output<typeof promptListSchema>['data'][number];

const messageSchema = z.union([
  z.object({ type: z.literal('placeholder'), name: z.string() }),
  z.object({ role: z.string(), content: z.string() }),
]);

const versionFields = {
  name: z.string().min(1),
  version: z.number().int(),
  config: jsonValueSchema.optional(),
  labels: z.array(z.string()),
  tags: z.array(z.string()),
  commitMessage: z.string().nullish(),
  createdAt: z.string().optional(),
};

/** `GET /api/public/v2/prompts/{name}?version=`. */
export const promptVersionSchema = z.discriminatedUnion('type', [
  z.object({ ...versionFields, type: z.literal('text'), prompt: z.string() }),
  z.object({
    ...versionFields,
    type: z.literal('chat'),
    prompt: z.array(messageSchema),
  }),
]);

/** One version with its text. */
export type PromptVersion = z.output<typeof promptVersionSchema>;
