import {
  FleetStatus,
  Risk,
} from '@genai-lens/backstage-plugin-lens-review-common';

/** What the fleet can be narrowed by, in the order of the URL. */
export const FILTER_NAMES = [
  'owner',
  'system',
  'domain',
  'type',
  'lifecycle',
  'tag',
  'status',
  'risk',
  'choice',
  'dependsOn',
] as const;

export type FilterName = (typeof FILTER_NAMES)[number];

/** Where a review can stand, as the filter takes it; `none` is never begun. */
export const STATUSES: readonly FleetStatus[] = [
  'none',
  'draft',
  'complete',
  'stale',
];

/** Risks of a review by the AWS reading, as the filter takes them. */
export const RISKS: readonly Risk[] = [
  'HIGH',
  'MEDIUM',
  'NONE',
  'UNANSWERED',
  'NOT_APPLICABLE',
];

/** Values of one filter mean or, different filters and. */
export interface FleetFilters {
  readonly owner: readonly string[];
  readonly system: readonly string[];
  readonly domain: readonly string[];
  readonly type: readonly string[];
  readonly lifecycle: readonly string[];
  readonly tag: readonly string[];
  readonly status: readonly FleetStatus[];
  readonly risk: readonly Risk[];
  /** Best practices that are lacking, by choice id. */
  readonly choice: readonly string[];
  /** What components are part of or depend on, directly or through others. */
  readonly dependsOn: readonly string[];
  readonly text: string;
}

/** What stands in the URL; values that no filter takes are left out. */
export function readFilters(params: URLSearchParams): FleetFilters {
  const status = params.getAll('status');
  const risk = params.getAll('risk');
  return {
    owner: params.getAll('owner'),
    system: params.getAll('system'),
    domain: params.getAll('domain'),
    type: params.getAll('type'),
    lifecycle: params.getAll('lifecycle'),
    tag: params.getAll('tag'),
    status: STATUSES.filter(each => status.includes(each)),
    risk: RISKS.filter(each => risk.includes(each)),
    choice: params.getAll('choice'),
    dependsOn: params.getAll('dependsOn'),
    text: params.get('text') ?? '',
  };
}

/** The whole fleet. */
export const NO_FILTERS: FleetFilters = Object.freeze(
  readFilters(new URLSearchParams()),
);

/** How many values people chose; a text is one. */
export function countFilters(filters: FleetFilters): number {
  return FILTER_NAMES.reduce(
    (sum, name) => sum + filters[name].length,
    filters.text ? 1 : 0,
  );
}

/** Without one of the values that were chosen. */
export function withoutFilter(
  filters: FleetFilters,
  name: FilterName,
  value: string,
): FleetFilters {
  return {
    ...filters,
    [name]: filters[name].filter((each: string) => each !== value),
  };
}

/** The filters as the body of a call has them: what is not chosen is left out. */
export function filterBody(filters: FleetFilters) {
  const { text, ...lists } = filters;
  const some = <T extends string>(values: readonly T[]) =>
    values.length > 0 ? [...values] : undefined;
  return {
    owner: some(lists.owner),
    system: some(lists.system),
    domain: some(lists.domain),
    type: some(lists.type),
    lifecycle: some(lists.lifecycle),
    tag: some(lists.tag),
    status: some(lists.status),
    risk: some(lists.risk),
    choice: some(lists.choice),
    dependsOn: some(lists.dependsOn),
    text: text || undefined,
  };
}
