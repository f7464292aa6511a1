import { z } from 'zod';

/** Limits of the AWS tool, in characters. */
export const LIMITS = {
  choiceNote: 250,
  notes: 2084,
  reason: 2084,
} as const;

export const riskSchema = z.enum([
  'HIGH',
  'MEDIUM',
  'NONE',
  'UNANSWERED',
  'NOT_APPLICABLE',
]);

export const documentedRiskSchema = z.enum(['HIGH', 'MEDIUM', 'LOW']);

export const notApplicableReasonSchema = z.enum([
  'OUT_OF_SCOPE',
  'BUSINESS_PRIORITIES',
  'ARCHITECTURE_CONSTRAINTS',
  'OTHER',
  'NONE',
]);

/** A time as ISO 8601 in UTC. */
export const timestampSchema = z.iso.datetime();

/** Full entity ref, lower case: `component:default/support-copilot`. */
export const entityRefSchema = z.string();

/** A user's entity ref, or a service's subject. */
export const actorSchema = z.string();

/** `:kind/:namespace/:name` of a path, any case; parsed to lower case. */
export const entityParams = z.object({
  kind: z.string().min(1).max(63).toLowerCase(),
  namespace: z.string().min(1).max(63).toLowerCase(),
  name: z.string().min(1).max(63).toLowerCase(),
});

export const lensIdSchema = z.string().min(1).max(128);

export const reviewParams = entityParams.extend({ lensId: lensIdSchema });

/** Scope fact id → value id; `null` in a PATCH takes a fact back. */
export const scopeSchema = z.record(
  z.string().min(1).max(64),
  z.string().min(1).max(64),
);
