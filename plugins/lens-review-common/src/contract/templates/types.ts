import { z } from 'zod';
import {
  appliedAnswerSchema,
  applyTemplate,
  skippedAnswerSchema,
} from './apply';
import { templateChangesSchema, templateEventSchema } from './history';
import {
  createTemplate,
  listTemplates,
  replaceTemplate,
  templateAnswerSchema,
  templateSchema,
  templateSummarySchema,
} from './templates';

export type ReviewTemplate = z.output<typeof templateSchema>;
export type ReviewTemplateSummary = z.output<typeof templateSummarySchema>;
export type ReviewTemplateList = z.output<typeof listTemplates.reply>;
export type TemplateAnswer = z.output<typeof templateAnswerSchema>;
export type TemplateChanges = z.output<typeof templateChangesSchema>;
export type TemplateEvent = z.output<typeof templateEventSchema>;
/** What a client sends to keep a template. */
export type CreateTemplateBody = z.input<typeof createTemplate.body>;
/** What a client sends to replace a template. */
export type ReplaceTemplateBody = z.input<typeof replaceTemplate.body>;
/** What a client sends to take a template over. */
export type ApplyTemplateBody = z.input<typeof applyTemplate.body>;
export type AppliedTemplate = z.output<typeof applyTemplate.reply>;
export type AppliedAnswer = z.output<typeof appliedAnswerSchema>;
export type SkippedAnswer = z.output<typeof skippedAnswerSchema>;
