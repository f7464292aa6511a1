import { z } from 'zod';
import { lensIdSchema, riskSchema } from '../primitives';

/** As a filter and as the key of a group: components that have no such value, such as no system. */
export const FLEET_WITHOUT = '-';

/** What a summary can be grouped by. */
export const fleetGroupingSchema = z.enum([
  'owner',
  'system',
  'domain',
  'type',
  'lifecycle',
]);

export const fleetStatusSchema = z.enum(['none', 'draft', 'complete', 'stale']);

/** One value or several of them; several mean or. */
function oneOrMore<T extends z.ZodType>(value: T) {
  return z.union([
    z.array(value).max(100),
    value.transform(only => [only] as z.output<T>[]),
  ]);
}

/** The full ref of an entity, in any case. */
export const refSchema = z.string().min(1).max(255).toLowerCase();
const wordSchema = z.string().min(1).max(255);

/** Filters of the fleet: the same one repeated means or, different ones mean and. */
export const fleetFilterShape = {
  /** Full ref of a group or user. A group stands for all groups below it, too. */
  owner: oneOrMore(refSchema).optional(),
  system: oneOrMore(refSchema).optional(),
  domain: oneOrMore(refSchema).optional(),
  type: oneOrMore(wordSchema).optional(),
  lifecycle: oneOrMore(wordSchema).optional(),
  tag: oneOrMore(wordSchema).optional(),
  /** Where the review stands; `none`: never begun. */
  status: oneOrMore(fleetStatusSchema).optional(),
  /** Risk of the review by the AWS reading; with `pillar`, that of the pillar. */
  risk: oneOrMore(riskSchema).optional(),
  /**
   * Ids of best practices, any of which is open in the review: in scope and answered for, but neither in place nor an
   * accepted risk. Unanswered, said to be unknown, and without a review are not open. An id that several questions or
   * lenses have stands for all of them.
   */
  choice: oneOrMore(z.string().min(1).max(128)).optional(),
  /**
   * Full ref of a System, a Domain or something else: what is part of it, and what depends on it, directly or through
   * others.
   */
  dependsOn: oneOrMore(refSchema).optional(),
  /** Part of the name, the title or the ref, in any case. */
  text: z.string().max(200).optional(),
};

/** The lens of a fleet call, and one pillar of it to look at. */
export const fleetLensShape = {
  lens: lensIdSchema,
  /** `risk` and the order are about this pillar alone. */
  pillar: z.string().min(1).max(128).optional(),
};

export const cursorSchema = z.string().min(1).max(2000).optional();
