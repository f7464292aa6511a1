import {
  FLEET_WITHOUT,
  FleetOptions,
  FleetStatus,
  Risk,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { countWords } from '@genai-lens/ui-components';
import { FilterName } from '../location';

/** What the filters are called. */
export const FILTER_TITLES: Readonly<Record<FilterName, string>> = {
  owner: 'Owner',
  system: 'System',
  domain: 'Domain',
  type: 'Type',
  lifecycle: 'Lifecycle',
  tag: 'Tag',
  status: 'Review',
  risk: 'AWS reading',
  choice: 'Lacks',
  dependsOn: 'Depends on',
};

/** Where a review stands, in words. */
export const STATUS_WORDS: Readonly<Record<FleetStatus, string>> = {
  none: 'Not begun',
  draft: 'In progress',
  complete: 'Complete',
  stale: 'Stale',
};

const RISK_WORDS: Readonly<Record<Risk, string>> = {
  HIGH: 'High risk',
  MEDIUM: 'Medium risk',
  NONE: 'No risk',
  UNANSWERED: 'Unanswered',
  NOT_APPLICABLE: 'Not applicable',
};

/** The filters whose values the server lists. */
export type ListedFilter =
  | 'owner'
  | 'system'
  | 'domain'
  | 'type'
  | 'lifecycle'
  | 'tag';

const LISTS: Readonly<
  Record<
    ListedFilter,
    'owners' | 'systems' | 'domains' | 'types' | 'lifecycles' | 'tags'
  >
> = {
  owner: 'owners',
  system: 'systems',
  domain: 'domains',
  type: 'types',
  lifecycle: 'lifecycles',
  tag: 'tags',
};

/** A value that a filter can take. */
export interface FilterChoice {
  readonly id: string;
  readonly label: string;
}

/** What a filter can be set to; empty while the server's lists are not there. */
export function filterChoices(
  name: FilterName,
  options: FleetOptions | undefined,
): readonly FilterChoice[] {
  switch (name) {
    case 'status':
      return Object.entries(STATUS_WORDS).map(([id, label]) => ({ id, label }));
    case 'risk':
      return Object.entries(RISK_WORDS).map(([id, label]) => ({ id, label }));
    case 'choice':
    case 'dependsOn':
      return [];
    default:
      return (options?.[LISTS[name]] ?? []).map(
        ({ value, title, components }) => ({
          id: value,
          label: `${
            value === FLEET_WITHOUT ? withoutWords(name) : title
          } (${countWords(components)})`,
        }),
      );
  }
}

/** What one chosen value is called; where nobody says, the value itself. */
export function filterValueWords(
  name: FilterName,
  value: string,
  options: FleetOptions | undefined,
): string {
  if (value === FLEET_WITHOUT) return withoutWords(name);
  if (name === 'choice') return value;
  if (name === 'status' || name === 'risk') {
    const found = filterChoices(name, options).find(({ id }) => id === value);
    return found?.label ?? value;
  }
  if (name === 'dependsOn') return nameOf(value);
  const found = options?.[LISTS[name]].find(each => each.value === value);
  return found?.title ?? nameOf(value);
}

/** How components without such a value are called: "No system". */
export function withoutWords(name: FilterName): string {
  return `No ${FILTER_TITLES[name].toLocaleLowerCase('en-US')}`;
}

function nameOf(entityRef: string): string {
  return entityRef.replace(/^.*\//, '');
}
