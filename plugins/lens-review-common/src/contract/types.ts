import { z } from 'zod';
import { answerBodySchema, answerSchema, savedAnswerSchema } from './answers';
import { applicabilitySchema } from './applicability';
import {
  evidenceFindingSchema,
  evidenceReplySchema,
  evidenceSourceSchema,
  practiceEvidenceSchema,
} from './evidence';
import {
  lensCollectorSchema,
  pushEvidenceBodySchema,
  pushEvidenceReplySchema,
} from './evidencePush';
import { lensSummarySchema } from './lenses';
import { historyEntrySchema, reviewReplySchema, reviewSchema } from './reviews';

/** What a client sends to save an answer; what is missing is empty. */
export type AnswerBody = z.input<typeof answerBodySchema>;
export type Answer = z.output<typeof answerSchema>;
export type SavedAnswer = z.output<typeof savedAnswerSchema>;
export type Review = z.output<typeof reviewSchema>;
export type ReviewReply = z.output<typeof reviewReplySchema>;
export type HistoryEntry = z.output<typeof historyEntrySchema>;
export type LensSummary = z.output<typeof lensSummarySchema>;
export type Applicability = z.output<typeof applicabilitySchema>;
export type EvidenceReply = z.output<typeof evidenceReplySchema>;
export type PracticeEvidence = z.output<typeof practiceEvidenceSchema>;
export type EvidenceFinding = z.output<typeof evidenceFindingSchema>;
export type EvidenceSource = z.output<typeof evidenceSourceSchema>;
/** What a tool sends, as a client writes it. */
export type EvidencePush = z.input<typeof pushEvidenceBodySchema>;
export type EvidencePushReply = z.output<typeof pushEvidenceReplySchema>;
export type LensCollector = z.output<typeof lensCollectorSchema>;
