import { z } from 'zod';
import {
  actorSchema,
  notApplicableReasonSchema,
  timestampSchema,
} from '../primitives';

const idSchema = z.string().min(1).max(128);

export const watChoiceAnswerSchema = z.object({
  ChoiceId: idSchema,
  Status: z.enum(['SELECTED', 'NOT_APPLICABLE', 'UNSELECTED']),
  Reason: notApplicableReasonSchema.optional(),
  Notes: z.string().optional(),
});

/** An answer in the words of the AWS Well-Architected Tool, as `aws wellarchitected get-answer` prints it. */
export const watAnswerSchema = z.object({
  QuestionId: idSchema,
  PillarId: idSchema.optional(),
  SelectedChoices: z.array(idSchema).max(100).default([]),
  /** From `get-answer`. Without it and the next, choices are selected or not. */
  ChoiceAnswers: z.array(watChoiceAnswerSchema).max(100).optional(),
  /** From `list-answers`, which has no notes. */
  ChoiceAnswerSummaries: z.array(watChoiceAnswerSchema).max(100).optional(),
  IsApplicable: z.boolean().default(true),
  Reason: notApplicableReasonSchema.optional(),
  Notes: z.string().optional(),
});

/** What one call of the AWS tool printed: one answer, or a list of them. */
export const watDocumentSchema = z.union([
  z.object({ Answer: watAnswerSchema }),
  z.object({ AnswerSummaries: z.array(watAnswerSchema).max(1000) }),
  z.object({ Answers: z.array(watAnswerSchema).max(1000) }),
]);

/** `format=wat`: what a review says in the words of the AWS tool. It can be imported again. */
export const watExportSchema = z.object({
  LensId: z.string(),
  LensVersion: z.string(),
  /** Notes on the whole review. */
  LensNotes: z.string().optional(),
  Answers: z.array(watAnswerSchema.required({ PillarId: true })),
  /** For the reader: the tool has no word for them, and imports take no notice. */
  AcceptedRisks: z.array(
    z.object({
      QuestionId: z.string(),
      ChoiceId: z.string(),
      Until: timestampSchema,
      Reason: z.string(),
      ApprovedBy: actorSchema.optional(),
    }),
  ),
  /** Notes that the tool has no room for, cut to its limits. */
  Cut: z.array(
    z.object({
      QuestionId: z.string(),
      /** Missing: the notes on the question. */
      ChoiceId: z.string().optional(),
      Characters: z.number().int(),
      Limit: z.number().int(),
    }),
  ),
});
