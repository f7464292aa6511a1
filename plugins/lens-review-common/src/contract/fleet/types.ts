import { z } from 'zod';
import {
  decideFleetApplicability,
  fleetApplicabilityReplySchema,
  fleetApplicabilitySchema,
  fleetSignSchema,
  queryFleetApplicability,
} from './applicability';
import {
  fleetChangesReplySchema,
  fleetPracticeChangeSchema,
  queryFleetChanges,
} from './changes';
import {
  fleetComponentSchema,
  fleetComponentsReplySchema,
  queryFleetComponents,
} from './components';
import { fleetGroupingSchema, fleetStatusSchema } from './filters';
import { fleetGapSchema, fleetGapsReplySchema, queryFleetGaps } from './gaps';
import { listFleetOptions } from './options';
import { maturityDistributionSchema } from './primitives';
import { fleetRunSchema, getFleetStatus } from './status';
import {
  fleetGroupSchema,
  fleetPillarSchema,
  fleetSummaryReplySchema,
  fleetTotalsSchema,
  queryFleetSummary,
} from './summary';
import {
  fleetTrendPointSchema,
  fleetTrendReplySchema,
  queryFleetTrend,
} from './trend';
import {
  fleetWhatIfReplySchema,
  queryFleetWhatIf,
  whatIfPracticeSchema,
  whatIfTeamSchema,
} from './whatIf';

/** What a client sends: filters are one value or a list of them. */
export type FleetSummaryQuery = z.input<typeof queryFleetSummary.body>;
export type FleetComponentsQuery = z.input<typeof queryFleetComponents.body>;
export type FleetGapsQuery = z.input<typeof queryFleetGaps.body>;
export type FleetTrendQuery = z.input<typeof queryFleetTrend.body>;
export type FleetChangesQuery = z.input<typeof queryFleetChanges.body>;
export type FleetApplicabilityQuery = z.input<
  typeof queryFleetApplicability.body
>;
export type FleetWhatIfQuery = z.input<typeof queryFleetWhatIf.body>;
export type FleetDecision = z.input<typeof decideFleetApplicability.body>;

export type FleetGrouping = z.output<typeof fleetGroupingSchema>;
export type FleetStatus = z.output<typeof fleetStatusSchema>;
export type MaturityDistribution = z.output<typeof maturityDistributionSchema>;
export type FleetSummary = z.output<typeof fleetSummaryReplySchema>;
export type FleetTotals = z.output<typeof fleetTotalsSchema>;
export type FleetGroup = z.output<typeof fleetGroupSchema>;
export type FleetPillar = z.output<typeof fleetPillarSchema>;
export type FleetComponents = z.output<typeof fleetComponentsReplySchema>;
export type FleetComponent = z.output<typeof fleetComponentSchema>;
export type FleetGaps = z.output<typeof fleetGapsReplySchema>;
export type FleetGap = z.output<typeof fleetGapSchema>;
export type FleetTrend = z.output<typeof fleetTrendReplySchema>;
export type FleetTrendPoint = z.output<typeof fleetTrendPointSchema>;
export type FleetChanges = z.output<typeof fleetChangesReplySchema>;
export type FleetPracticeChange = z.output<typeof fleetPracticeChangeSchema>;
export type FleetApplicabilityPage = z.output<
  typeof fleetApplicabilityReplySchema
>;
export type FleetApplicability = z.output<typeof fleetApplicabilitySchema>;
export type FleetSign = z.output<typeof fleetSignSchema>;
export type FleetDecisionReply = z.output<
  typeof decideFleetApplicability.reply
>;
export type FleetWhatIf = z.output<typeof fleetWhatIfReplySchema>;
export type WhatIfPractice = z.output<typeof whatIfPracticeSchema>;
export type WhatIfTeam = z.output<typeof whatIfTeamSchema>;
export type FleetOptions = z.output<typeof listFleetOptions.reply>;
export type FleetRun = z.output<typeof fleetRunSchema>;
export type FleetStatusReply = z.output<typeof getFleetStatus.reply>;
