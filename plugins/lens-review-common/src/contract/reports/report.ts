import { z } from 'zod';
import {
  evidenceDisputeSchema,
  evidenceFindingSchema,
  practiceEvidenceSchema,
} from '../evidence';
import {
  actorSchema,
  documentedRiskSchema,
  entityRefSchema,
  notApplicableReasonSchema,
  riskSchema,
  timestampSchema,
} from '../primitives';
import { namedProviderSchema } from '../provisions/primitives';
import { reviewSchema } from '../reviews';
import { pillarScoreSchema, scorecardSchema } from '../scorecard';

export const practiceStateSchema = z.enum([
  'established',
  'open',
  'unknown',
  'accepted',
  'out-of-scope',
]);

/** A best practice as the review has it. */
export const reportPracticeSchema = z.object({
  questionId: z.string(),
  choiceId: z.string(),
  title: z.string(),
  documentedRisk: documentedRiskSchema,
  effort: z.enum(['S', 'M', 'L']).optional(),
  state: practiceStateSchema,
  /** Whose word decided. */
  origin: z.enum(['own', 'provided', 'scope', 'none']),
  /** Who provides it, where `origin` is `provided`; without an entity: one that the reader may not see. */
  providedBy: z
    .object({
      entity: namedProviderSchema.optional(),
      statement: z.string().optional(),
      link: z.string().optional(),
    })
    .optional(),
  /** In place, and current evidence supports it. */
  verified: z.boolean(),
  /** In place by somebody's word, and current evidence says otherwise. */
  contradicted: z.boolean(),
  /** Marked not applicable, for this reason. */
  reason: notApplicableReasonSchema.optional(),
  /** What people wrote about it: the note on the mark, and the note on the choice. */
  notes: z.array(z.string()),
  /** Only where some source has spoken to it. */
  evidence: z
    .object({
      standing: practiceEvidenceSchema.shape.standing,
      findings: z.array(evidenceFindingSchema),
      dispute: evidenceDisputeSchema.optional(),
    })
    .optional(),
});

export const reportQuestionSchema = z.object({
  questionId: z.string(),
  title: z.string(),
  subject: z.string().optional(),
  /** By the AWS reading. */
  risk: riskSchema,
  inScope: z.boolean(),
  /** False: the whole question is not applicable, for `reason`. */
  applicable: z.boolean(),
  reason: notApplicableReasonSchema.optional(),
  /** "None of these" was said. */
  noneOfThese: z.boolean(),
  notes: z.string().optional(),
  /** Missing where nobody has answered. */
  answer: z
    .object({
      revision: z.number().int(),
      updatedAt: timestampSchema,
      updatedBy: actorSchema,
      confirmedAt: timestampSchema,
      confirmedBy: actorSchema,
    })
    .optional(),
  practices: z.array(reportPracticeSchema),
});

/** An open best practice, or one that evidence contradicts, with what to do. */
export const reportPlanItemSchema = z.object({
  ...reportPracticeSchema.shape,
  pillarId: z.string(),
  inShort: z.string().optional(),
  steps: z.array(z.string()),
  /** What counts as evidence. */
  evidenceWanted: z.array(z.string()),
});

/** Best practices by something that people answer for: a responsible-AI dimension, an item of a control framework. */
export const reportCoverageSchema = z.object({
  /** `responsible-ai`, or the id of a control framework. */
  id: z.string(),
  title: z.string(),
  url: z.string().optional(),
  items: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      counts: z.record(practiceStateSchema, z.number().int()),
      contradicted: z.number().int(),
      practices: z.array(
        z.object({ questionId: z.string(), choiceId: z.string() }),
      ),
    }),
  ),
});

/** Everything that a report says, in whichever format. */
export const reportSchema = z.object({
  generatedAt: timestampSchema,
  entity: z.object({
    entityRef: entityRefSchema,
    title: z.string(),
    description: z.string().optional(),
    type: z.string().optional(),
    lifecycle: z.string().optional(),
    owners: z.array(entityRefSchema),
    system: entityRefSchema.optional(),
  }),
  lens: z.object({
    id: z.string(),
    name: z.string(),
    version: z.string(),
    source: z.object({ title: z.string(), url: z.string() }).optional(),
  }),
  review: reviewSchema,
  /** Nobody has answered a question yet. */
  nothingAnswered: z.boolean(),
  /** Facts of the lens, in its order; without `value` it is not known. */
  scope: z.array(
    z.object({
      factId: z.string(),
      title: z.string(),
      value: z.string().optional(),
    }),
  ),
  scenarios: z.array(z.object({ id: z.string(), title: z.string() })),
  /** Who saved or confirmed the answers that stand now. */
  contributors: z.array(
    z.object({
      actor: actorSchema,
      answered: z.number().int(),
      confirmed: z.number().int(),
      lastAt: timestampSchema,
    }),
  ),
  scorecard: scorecardSchema,
  /** Worst first: documented risk, then the pillar priority of the review, then the least effort. */
  plan: z.array(reportPlanItemSchema),
  pillars: z.array(
    z.object({
      pillarId: z.string(),
      name: z.string(),
      score: pillarScoreSchema,
      questions: z.array(reportQuestionSchema),
    }),
  ),
  coverage: z.array(reportCoverageSchema),
  /** Ref of a person, a group or a system → its title in the catalog, where the reader may see it. */
  names: z.record(z.string(), z.string()),
});
