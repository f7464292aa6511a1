import { z } from 'zod';
import { levelsSchema } from './levelSchemas';
import { idSchema, linkSchema, textSchema, topicSchema } from './primitives';
import { profilesSchema } from './profileSchemas';

const scenarioSchema = topicSchema.extend({
  watchFor: z.array(textSchema).min(1),
});

const preambleSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  sections: z
    .array(z.strictObject({ title: textSchema, text: textSchema }))
    .min(1),
});

const glossaryEntrySchema = z.strictObject({
  term: textSchema,
  aliases: z.array(textSchema).optional(),
  text: textSchema,
});

const controlFrameworkSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  url: z.url({ protocol: /^https?$/ }).optional(),
  items: z.array(z.strictObject({ id: idSchema, title: textSchema })).min(1),
});

const wordsSchema = z.array(textSchema).min(1).optional();

const scopeFactSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  question: textSchema,
  effect: textSchema,
  values: z
    .array(
      z.strictObject({
        id: idSchema,
        title: textSchema,
        suggestedBy: z
          .strictObject({
            lifecycles: wordsSchema,
            tags: wordsSchema,
            dependencyTypes: wordsSchema,
          })
          .optional(),
      }),
    )
    .min(2),
});

/** What a lens says beside its questions. */
export const lensTopicShape = {
  source: linkSchema.optional(),
  /** False: that something depends on a prompt, a model or what the lens concerns says nothing. */
  byDependency: z.boolean().optional(),
  designPrinciples: z.array(topicSchema).optional(),
  lifecyclePhases: z.array(topicSchema).optional(),
  responsibleAiDimensions: z.array(topicSchema).optional(),
  controlFrameworks: z.array(controlFrameworkSchema).optional(),
  scopeFacts: z.array(scopeFactSchema).max(8).optional(),
  preambles: z.array(preambleSchema).optional(),
  scenarios: z.array(scenarioSchema).optional(),
  glossary: z.array(glossaryEntrySchema).optional(),
  cautions: z.array(topicSchema).optional(),
  levels: levelsSchema.optional(),
  profiles: profilesSchema.optional(),
};
