import {
  FleetApplicability,
  FleetChanges,
  FleetComponent,
  FleetGroup,
  FleetOptions,
  FleetPillar,
  FleetPracticeChange,
  FleetSummary,
  FleetTotals,
  FleetWhatIf,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { answerOf, scoreSmall } from './smallReview';

/** When the catalog was last read, in every reply. */
export const PROJECTION = {
  projectedAt: '2026-11-20T11:00:00.000Z',
  projectionFailing: false,
};

const open = (HIGH = 0, MEDIUM = 0, LOW = 0) => ({ HIGH, MEDIUM, LOW });
const NO_RISKS = {
  HIGH: 0,
  MEDIUM: 0,
  NONE: 0,
  UNANSWERED: 0,
  NOT_APPLICABLE: 0,
};

export const LENSES = {
  items: [
    {
      id: 'small',
      name: 'Small Lens',
      version: '1.0.0',
      status: 'published',
      builtIn: true,
      origin: 'built-in',
      reviews: 0,
      counts: { pillars: 2, questions: 4, choices: 9, bestPractices: 5 },
    },
  ],
};

/** The numbers of a pillar in a group. */
export function pillarOf(
  pillarId: 'security' | 'reliability',
  given: Partial<FleetPillar> = {},
): FleetPillar {
  return {
    pillarId,
    name: pillarId === 'security' ? 'Security' : 'Reliability',
    openPractices: open(),
    riskCounts: NO_RISKS,
    components: NO_RISKS,
    unanswered: 0,
    neverReviewed: 0,
    ...given,
  };
}

/** A group of components. */
export function groupOf(
  key: string,
  title: string,
  given: Partial<FleetGroup> = {},
): FleetGroup {
  return {
    key,
    title,
    components: 3,
    reviewed: 2,
    covered: 0,
    inProgress: 0,
    stale: 0,
    neverReviewed: 1,
    openPractices: open(2, 1),
    maturity: { n: 2, buckets: [0, 1, 0, 0, 1] },
    pillars: [
      pillarOf('security', {
        openPractices: open(2),
        neverReviewed: 1,
        unanswered: 4,
      }),
      pillarOf('reliability', { openPractices: open(0, 1), neverReviewed: 1 }),
    ],
    ...given,
  };
}

/** The sums over all components. */
export function totalsOf(given: Partial<FleetTotals> = {}): FleetTotals {
  return {
    components: 14,
    reviewed: 6,
    covered: 0,
    inProgress: 4,
    stale: 1,
    neverReviewed: 3,
    openPractices: open(21, 9, 5),
    maturity: { n: 7, buckets: [0, 0, 2, 0, 5] },
    undecided: 10,
    out: 6,
    outButDepends: 2,
    ...given,
  };
}

/** A summary of the fleet. */
export function summaryOf(given: Partial<FleetSummary> = {}): FleetSummary {
  return {
    totals: totalsOf(),
    pillars: [pillarOf('security'), pillarOf('reliability')],
    groups: [groupOf('group:default/care', 'Customer Care')],
    ...PROJECTION,
    ...given,
  };
}

/** A component with a complete review, unless said otherwise. */
export function componentOf(
  name: string,
  given: Partial<FleetComponent> = {},
): FleetComponent {
  const { pillars, ...scorecard } = scoreSmall([
    answerOf('SEC01', { selectedChoices: ['SEC01_BP02'] }),
  ]).score;
  return {
    entityRef: `component:default/${name}`,
    title: name,
    type: 'service',
    owners: [],
    tags: [],
    lensId: 'small',
    status: 'complete',
    staleReasons: [],
    updatedAt: '2026-11-01T12:00:00.000Z',
    scorecard,
    ...given,
  };
}

/** What the filters can be set to. */
export const OPTIONS: FleetOptions = {
  owners: [
    { value: 'group:default/care', title: 'Customer Care', components: 3 },
    { value: 'group:default/shop', title: 'Shop', components: 2 },
  ],
  systems: [{ value: '-', title: '-', components: 2 }],
  domains: [],
  types: [{ value: 'service', title: 'service', components: 5 }],
  lifecycles: [],
  tags: [],
  ...PROJECTION,
};

/** A component that nobody has decided about. */
export function undecidedOf(
  name: string,
  given: Partial<FleetApplicability> = {},
): FleetApplicability {
  return {
    entityRef: `component:default/${name}`,
    title: name,
    type: 'service',
    owners: [{ entityRef: 'group:default/care', title: 'Customer Care' }],
    tags: [],
    status: 'undecided',
    depends: false,
    because: 'Nobody has said yet.',
    signs: [],
    may: { update: true },
    ...given,
  };
}

/** A best practice that was lacking more a quarter ago. */
export function practiceChangeOf(
  given: Partial<FleetPracticeChange> = {},
): FleetPracticeChange {
  return {
    choiceId: 'SEC01_BP01',
    questionId: 'SEC01',
    pillarId: 'security',
    title: 'Grant least privilege',
    risk: 'HIGH',
    before: { missing: 12, inScope: 12, established: 0 },
    now: { missing: 9, inScope: 12, established: 3 },
    ...given,
  };
}

/** What changed since a quarter ago: one best practice of high risk became less open. */
export function changesOf(given: Partial<FleetChanges> = {}): FleetChanges {
  const change = { before: open(12), now: open(9) };
  return {
    since: '2026-08-20',
    begun: { before: 3, now: 6 },
    openPractices: change,
    pillars: [{ id: 'security', ...change }],
    responsibleAi: [{ id: 'safety', ...change }],
    controls: [{ frameworkId: 'owasp', items: [{ id: 'LLM06', ...change }] }],
    practices: [practiceChangeOf()],
    ...PROJECTION,
    ...given,
  };
}

/** What a gateway would close, of which one of two best practices is chosen. */
export function whatIfOf(given: Partial<FleetWhatIf> = {}): FleetWhatIf {
  return {
    provider: { entityRef: 'component:default/gateway', title: 'Gateway' },
    reach: { components: 12, begun: 9 },
    totals: { components: 4, teams: 2, openPractices: open(4) },
    practices: [
      {
        choiceId: 'SEC01_BP01',
        questionId: 'SEC01',
        pillarId: 'security',
        title: 'Grant least privilege',
        risk: 'HIGH',
        chosen: true,
        missing: 4,
        inScope: 9,
        teams: 2,
      },
      {
        choiceId: 'REL01_BP01',
        questionId: 'REL01',
        pillarId: 'reliability',
        title: 'Limit what is asked',
        risk: 'MEDIUM',
        chosen: false,
        missing: 1,
        inScope: 9,
        teams: 1,
      },
    ],
    teams: [
      {
        key: 'group:default/care',
        title: 'Customer Care',
        components: 3,
        openPractices: open(3),
      },
      { key: '-', title: 'No owner', components: 1, openPractices: open(1) },
    ],
    ...PROJECTION,
    ...given,
  };
}
