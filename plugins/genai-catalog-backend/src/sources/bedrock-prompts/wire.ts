import { z } from 'zod';
import { jsonObjectSchema, jsonValueSchema } from '../map';

/** An entry of `ListPrompts`, as the SDK hands it out. */
export const promptSummarySchema = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  arn: z.string().optional(),
  description: z.string().optional(),
  version: z.string().min(1),
  createdAt: z.date(),
  updatedAt: z.date(),
});

export type PromptSummary = z.output<typeof promptSummarySchema>;

const variables = z.array(z.object({ name: z.string().optional() })).optional();
/** A block is text, or a cache point, or something newer that holds no text for us. */
const blocks = z.array(z.object({ text: z.string().optional() }));

const textTemplate = z.object({
  text: z.string(),
  inputVariables: variables,
});

const chatTemplate = z.object({
  messages: z.array(z.object({ role: z.string(), content: blocks })),
  system: blocks.optional(),
  inputVariables: variables,
  toolConfiguration: z
    .object({
      tools: z.array(z.object({ toolSpec: jsonObjectSchema.optional() })),
      toolChoice: jsonObjectSchema.optional(),
    })
    .optional(),
});

const variantFields = {
  name: z.string(),
  modelId: z.string().optional(),
  genAiResource: z
    .object({
      agent: z.object({ agentIdentifier: z.string() }).optional(),
    })
    .optional(),
  inferenceConfiguration: z
    .object({ text: jsonObjectSchema.optional() })
    .optional(),
  additionalModelRequestFields: jsonValueSchema.optional(),
  metadata: z
    .array(z.object({ key: z.string(), value: z.string() }))
    .optional(),
};

const variantSchema = z.discriminatedUnion('templateType', [
  z.object({
    ...variantFields,
    templateType: z.literal('TEXT'),
    templateConfiguration: z.object({ text: textTemplate }),
  }),
  z.object({
    ...variantFields,
    templateType: z.literal('CHAT'),
    templateConfiguration: z.object({ chat: chatTemplate }),
  }),
]);

/** What `GetPrompt` answers, as the SDK hands it out. */
export const promptSchema = promptSummarySchema.extend({
  customerEncryptionKeyArn: z.string().optional(),
  variants: z.array(variantSchema).max(1).optional(),
});

export type BedrockPrompt = z.output<typeof promptSchema>;
export type BedrockVariant = z.output<typeof variantSchema>;
