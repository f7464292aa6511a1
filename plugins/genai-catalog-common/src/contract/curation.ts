import { defineRoute } from '@genai-lens/http-contract';
import { z } from 'zod';
import {
  MODEL_DEPRECATION_STATUSES,
  MODEL_ORIGINS,
  MODEL_TYPES,
  PROMPT_TYPES,
} from '../kinds';
import {
  actorSchema,
  assetParams,
  assetStateSchema,
  entityRefSchema,
  findingSchema,
  timestampSchema,
  writtenRefSchema,
} from './primitives';

const line = z.string().trim().min(1).max(200);
const paragraph = z.string().trim().min(1).max(2000);
const lines = z.array(line).max(100);
const paragraphs = z.array(paragraph).max(50);
const refs = z.array(writtenRefSchema).max(500);
const link = z.url({ protocol: /^https?$/ }).max(2000);
const date = z.union([z.iso.date(), timestampSchema]);
const amount = z.number().min(0);

const variableSchema = z.strictObject({
  name: line,
  required: z.boolean().optional(),
  untrusted: z.boolean().optional(),
  maxChars: z.number().int().min(1).optional(),
});

/** Between which values a setting such as `temperature` may lie. */
export const parameterRangeSchema = z.strictObject({
  name: line,
  min: z.number().optional(),
  max: z.number().optional(),
  default: z.number().optional(),
});

/** What a model is for and what it is not good at. */
export const modelCardSchema = z.strictObject({
  intendedUse: paragraphs.optional(),
  limitations: paragraphs.optional(),
  trainingData: paragraph.optional(),
  ethicalConsiderations: paragraphs.optional(),
  fairness: paragraphs.optional(),
  url: link.optional(),
});

const commonFields = {
  title: line,
  description: paragraph,
  owner: writtenRefSchema,
  system: writtenRefSchema,
  lifecycle: line,
  usedBy: refs,
  parameterRanges: z.array(parameterRangeSchema).max(100),
};

/** What people can say of a prompt. Not its text: that is what its source says. */
export const promptCurationFields = z.strictObject({
  ...commonFields,
  type: z.enum(PROMPT_TYPES),
  purpose: paragraph,
  category: line,
  folder: line,
  variables: z.array(variableSchema).max(200),
  models: lines,
  includes: lines,
  security: z.strictObject({
    encryption: line.optional(),
    guardrail: writtenRefSchema.optional(),
    dataClassification: line.optional(),
  }),
  review: z.strictObject({
    intervalDays: z.number().int().min(1).max(3650).optional(),
    lastReviewedAt: date.optional(),
  }),
});

/** What people can say of a model. Approval has a call of its own. */
export const modelCurationFields = z.strictObject({
  ...commonFields,
  type: z.enum(MODEL_TYPES),
  origin: z.enum(MODEL_ORIGINS),
  family: line,
  version: line,
  baseModel: line,
  customization: z.strictObject({ type: line, dataset: line.optional() }),
  servedBy: refs,
  modalities: z.strictObject({ input: lines, output: lines }),
  limits: z.strictObject({
    contextTokens: z.number().int().min(1).optional(),
    maxOutputTokens: z.number().int().min(1).optional(),
  }),
  capabilities: lines,
  pricing: z.strictObject({
    currency: line,
    per: line,
    input: amount.optional(),
    output: amount.optional(),
    asOf: date.optional(),
    source: line.optional(),
  }),
  knowledgeCutoff: line,
  license: z.strictObject({ id: line, url: link.optional() }),
  deprecation: z.strictObject({
    status: z.enum(MODEL_DEPRECATION_STATUSES),
    legacyAt: date.optional(),
    endOfLifeAt: date.optional(),
    replacement: line.optional(),
    source: line.optional(),
  }),
  dataUsage: z.strictObject({
    trainsOnInputs: z.boolean().optional(),
    retentionDays: z.number().int().min(0).optional(),
    url: link.optional(),
  }),
  card: modelCardSchema,
});

/** Each field may be left out, and `null` leaves it to the source again. */
function patchOf<Shape extends z.ZodRawShape>(fields: z.ZodObject<Shape>) {
  const patch = Object.fromEntries(
    Object.entries(fields.shape).map(([name, schema]) => [
      name,
      z.nullish(schema),
    ]),
  ) as { [Field in keyof Shape]: z.ZodOptional<z.ZodNullable<Shape[Field]>> };
  return z.strictObject(patch).refine(body => Object.keys(body).length > 0, {
    message: 'Nothing to change',
  });
}

/** What people say of an asset, whole. */
export const curationSchema = z.object({
  /** Counts the changes; 0: nobody has said anything. */
  revision: z.number().int().min(0),
  fields: z.record(z.string(), z.unknown()),
  by: actorSchema.optional(),
  at: timestampSchema.optional(),
});

const curationReply = z.object({
  ref: entityRefSchema,
  curation: curationSchema,
  /** Where the asset stands now. */
  state: assetStateSchema,
  findings: z.array(findingSchema),
});

const curationRoute = {
  method: 'patch',
  params: assetParams,
  reply: curationReply,
  refusals: [409],
  ifMatch: 'optional',
} as const;

/** `If-Match: "<revision>"` makes sure that nobody else was faster; without it the change is made on what stands now. */
export const curatePrompt = defineRoute({
  ...curationRoute,
  path: '/prompts/:namespace/:name/curation',
  summary: 'Say what the source of a prompt does not say, or says otherwise',
  body: patchOf(promptCurationFields),
});

/** `If-Match: "<revision>"` makes sure that nobody else was faster; without it the change is made on what stands now. */
export const curateModel = defineRoute({
  ...curationRoute,
  path: '/models/:namespace/:name/curation',
  summary: 'Say what the source of a model does not say, or says otherwise',
  body: patchOf(modelCurationFields),
});
