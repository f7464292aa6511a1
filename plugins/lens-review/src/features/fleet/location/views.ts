import { FleetGrouping } from '@genai-lens/backstage-plugin-lens-review-common';

/** The views of the fleet, in the order of the switch. */
export const FLEET_VIEWS = [
  { id: 'overview', title: 'Overview' },
  { id: 'components', title: 'Components' },
  { id: 'gaps', title: 'Gaps' },
  { id: 'what-if', title: 'What if' },
  { id: 'decide', title: 'To decide' },
  { id: 'accepted', title: 'Accepted risks' },
  { id: 'risk-owners', title: 'For risk owners' },
] as const;

export type FleetViewId = (typeof FLEET_VIEWS)[number]['id'];

/** What the heat map can be grouped by. */
export const GROUPINGS: readonly {
  readonly id: FleetGrouping;
  readonly title: string;
  readonly plural: string;
}[] = [
  { id: 'owner', title: 'Owner', plural: 'owners' },
  { id: 'system', title: 'System', plural: 'systems' },
  { id: 'domain', title: 'Domain', plural: 'domains' },
  { id: 'type', title: 'Type', plural: 'types' },
  { id: 'lifecycle', title: 'Lifecycle', plural: 'lifecycles' },
];

/** What the components can be sorted by, and whether they begin with the largest. */
export const SORT_COLUMNS = [
  { id: 'risk', descending: true },
  { id: 'maturity', descending: false },
  { id: 'name', descending: false },
  { id: 'updatedAt', descending: true },
] as const;

export type SortColumn = (typeof SORT_COLUMNS)[number]['id'];

/** The lists of what is to be decided. */
export const DECISION_LISTS = ['undecided', 'outButDepends'] as const;

export type DecisionList = (typeof DECISION_LISTS)[number];
