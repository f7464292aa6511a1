import {
  FleetDecision,
  FleetDecisionReply,
  FleetGaps,
  FleetTrend,
} from '@genai-lens/backstage-plugin-lens-review-common';
import {
  changesOf,
  componentOf,
  groupOf,
  OPTIONS,
  practiceChangeOf,
  PROJECTION,
  summaryOf,
  undecidedOf,
  whatIfOf,
} from '../../src/__testUtils__/fleetReplies';
import { CallName } from './matchRoute';

const DAY_MS = 24 * 60 * 60 * 1000;
const DAYS = 92;

const components = [
  componentOf('support-copilot', { title: 'Support copilot' }),
  componentOf('trip-planner', {
    title: 'Trip planner',
    status: 'none',
    scorecard: undefined,
    updatedAt: undefined,
  }),
];

const gaps: FleetGaps = {
  items: [
    {
      ...practiceChangeOf().now,
      choiceId: 'SEC01_BP01',
      questionId: 'SEC01',
      pillarId: 'security',
      title: 'Grant least privilege',
      risk: 'HIGH',
      owners: 2,
      systems: [
        { entityRef: 'system:default/shop', title: 'Shop', missing: 4 },
      ],
      sharedDependencies: [
        {
          entityRef: 'component:default/gateway',
          title: 'Gateway',
          components: 7,
        },
      ],
    },
  ],
  totalItems: 1,
  ...PROJECTION,
};

/** Fewer high risks and more reviews from week to week. */
function trend(): FleetTrend {
  const points = Array.from({ length: DAYS }, (_, day) => {
    const at = new Date(Date.now() - (DAYS - 1 - day) * DAY_MS);
    const week = Math.floor(day / 7);
    const openPractices = { HIGH: 34 - week, MEDIUM: 9, LOW: 5 };
    return {
      date: at.toISOString().slice(0, 10),
      reviewed: 1 + Math.floor(week / 3),
      inProgress: 4,
      stale: 1,
      openPractices,
      maturity: { n: 7, buckets: [0, 0, 2, 0, 5] },
      pillars: [{ pillarId: 'security', openPractices }],
    };
  });
  return { points, ...PROJECTION };
}

function decide({
  items,
  lens = '',
  status,
}: FleetDecision): FleetDecisionReply {
  return {
    decided: items.length,
    items: items.map(({ entityRef, lensId = lens }) => ({
      entityRef,
      lensId,
      status,
    })),
  };
}

/** What a small fleet is told of, whatever the filters; undefined for other calls. Nothing is remembered. */
export function fleetAnswer(
  name: CallName,
  decision: () => FleetDecision,
): object | undefined {
  switch (name) {
    case 'queryFleetSummary':
      return summaryOf({
        groups: [
          groupOf('group:default/commerce', 'Commerce'),
          groupOf('group:default/care', 'Customer Care', {
            parent: 'group:default/commerce',
          }),
        ],
      });
    case 'queryFleetComponents':
      return { items: components, totalItems: 2, ...PROJECTION };
    case 'queryFleetGaps':
      return gaps;
    case 'queryFleetTrend':
      return trend();
    case 'queryFleetChanges':
      return changesOf();
    case 'queryFleetWhatIf':
      return whatIfOf();
    case 'queryFleetApplicability':
      return {
        items: [
          undecidedOf('booking-service', {
            title: 'Booking service',
            signs: [
              { kind: 'tag', value: 'java', speaks: 'against', in: 0, out: 6 },
            ],
          }),
        ],
        totalItems: 1,
        ...PROJECTION,
      };
    case 'decideFleetApplicability':
      return decide(decision());
    case 'listFleetOptions':
      return OPTIONS;
    case 'getFleetStatus':
      return PROJECTION;
    default:
      return undefined;
  }
}
