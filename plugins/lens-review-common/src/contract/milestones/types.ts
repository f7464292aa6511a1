import { z } from 'zod';
import {
  comparedPillarSchema,
  comparedQuestionSchema,
  compareReview,
} from './compare';
import { milestoneSchema, milestoneSummarySchema } from './milestones';
import { relatedAnswerSchema } from './related';
import { upgradeReview } from './upgrade';

export type MilestoneSummary = z.output<typeof milestoneSummarySchema>;
export type Milestone = z.output<typeof milestoneSchema>;
export type ComparedPillar = z.output<typeof comparedPillarSchema>;
export type ComparedQuestion = z.output<typeof comparedQuestionSchema>;
export type ReviewComparisonReply = z.output<typeof compareReview.reply>;
export type UpgradedReview = z.output<typeof upgradeReview.reply>;
export type RelatedAnswer = z.output<typeof relatedAnswerSchema>;
