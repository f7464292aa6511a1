import { z } from 'zod';
import { documentedRiskSchema } from '../../contract/primitives';
import { guidanceSchema, practiceFactShape } from './practiceSchemas';
import { idSchema, linkSchema, textSchema } from './primitives';
import { lensTopicShape } from './topicSchemas';

const choiceOverlaySchema = z.strictObject({
  documentedRisk: documentedRiskSchema.optional(),
  ...practiceFactShape,
  guidance: guidanceSchema.optional(),
  /** Stand before the links of the definition. */
  links: z.array(linkSchema).optional(),
});

const questionOverlaySchema = z.strictObject({
  subject: textSchema.optional(),
  /** Taken off the end of the definition's description, where it ends with it. */
  why: textSchema.optional(),
  links: z.array(linkSchema).optional(),
  /** By choice id. */
  choices: z.record(idSchema, choiceOverlaySchema).optional(),
});

/** What a lens knows beyond its custom-lens JSON; everything is optional. */
export const lensOverlaySchema = z.strictObject({
  ...lensTopicShape,
  /** By pillar id. */
  pillars: z
    .record(idSchema, z.strictObject({ summary: textSchema.optional() }))
    .optional(),
  /** By question id. */
  questions: z.record(idSchema, questionOverlaySchema).optional(),
});

export type LensOverlay = z.output<typeof lensOverlaySchema>;
export type QuestionOverlay = z.output<typeof questionOverlaySchema>;
export type ChoiceOverlay = z.output<typeof choiceOverlaySchema>;
