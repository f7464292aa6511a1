import { defineRoute } from '@genai-lens/http-contract';
import { z } from 'zod';
import { documentedRiskSchema } from '../primitives';
import { fleetFilterShape, fleetLensShape, refSchema } from './filters';
import {
  countSchema,
  namedEntitySchema,
  practiceCountsSchema,
  projectionShape,
} from './primitives';

/** A best practice that the provider could promise. */
export const whatIfPracticeSchema = z.object({
  choiceId: z.string(),
  questionId: z.string(),
  pillarId: z.string(),
  title: z.string(),
  risk: documentedRiskSchema,
  /** The call names it. */
  chosen: z.boolean(),
  /** Components where it is open: it would no longer be. */
  missing: countSchema,
  /** Components with it in scope. */
  inScope: countSchema,
  /** Owners of components where it is open. */
  teams: countSchema,
});

/** What would be closed for one owner. */
export const whatIfTeamSchema = z.object({
  /** Ref of a group or user; `-`: components without an owner. */
  key: z.string(),
  title: z.string(),
  /** Components where at least one of the chosen best practices is open. */
  components: countSchema,
  /** Open ones among the chosen best practices, each as often as a component lacks it. */
  openPractices: practiceCountsSchema,
});

const { choice, dependsOn, ...filters } = fleetFilterShape;

const shape = {
  lens: fleetLensShape.lens,
  ...filters,
  /** Full ref of the System, the Domain, the component or whatever else others depend on. */
  provider: refSchema,
  /** The best practices that it would provide. An id that several questions have stands for all of them. */
  choice,
};

/** Of the components that are part of the provider or depend on it, and to which the lens applies. */
export const fleetWhatIfReplySchema = z.object({
  provider: namedEntitySchema,
  reach: z.object({
    components: countSchema,
    /** Those with a begun review; nothing is open in the others, because nobody has answered. */
    begun: countSchema,
  }),
  /** What would be closed; a component with two owners counts once. */
  totals: z.object({
    components: countSchema,
    teams: countSchema,
    openPractices: practiceCountsSchema,
  }),
  /** The chosen ones, and every other that is open anywhere; the most open first. */
  practices: z.array(whatIfPracticeSchema),
  /** Those with something to close, the most first. A component with two owners counts in both. */
  teams: z.array(whatIfTeamSchema),
  ...projectionShape,
});

export const getFleetWhatIf = defineRoute({
  method: 'get',
  path: '/fleet/what-if',
  summary: 'What it would close if an entity provided best practices',
  query: z.strictObject(shape),
  reply: fleetWhatIfReplySchema,
});

export const queryFleetWhatIf = defineRoute({
  method: 'post',
  path: '/fleet/what-if/query',
  summary:
    'What it would close if an entity provided best practices, with the filters in the body',
  body: z.strictObject(shape),
  reply: fleetWhatIfReplySchema,
});
