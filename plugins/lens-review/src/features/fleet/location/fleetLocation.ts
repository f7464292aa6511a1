import { FleetGrouping } from '@genai-lens/backstage-plugin-lens-review-common';
import { FILTER_NAMES, FleetFilters, readFilters } from './filters';
import {
  DECISION_LISTS,
  DecisionList,
  FLEET_VIEWS,
  FleetViewId,
  GROUPINGS,
  SORT_COLUMNS,
  SortColumn,
} from './views';

/** Where on the page somebody is. All of it stands in the URL, so that it can be sent to somebody. */
export interface FleetLocation {
  readonly lens?: string;
  readonly view: FleetViewId;
  readonly groupBy: FleetGrouping;
  /** Pillar whose numbers the list of components shows; without it, those of the whole lens. */
  readonly pillar?: string;
  readonly sort: { readonly column: SortColumn; readonly descending: boolean };
  readonly list: DecisionList;
  /** Groups of the heat map that were opened or closed by hand. */
  readonly turned: readonly string[];
  readonly filters: FleetFilters;
}

/** Parameters that are not understood are left out. */
export function readLocation(params: URLSearchParams): FleetLocation {
  const sort = params.get('sort') ?? '';
  const column =
    SORT_COLUMNS.find(({ id }) => id === sort.replace(/^[-+]/, '')) ??
    SORT_COLUMNS[0];
  const list = params.get('list');
  return {
    lens: params.get('lens') ?? undefined,
    view: idOf(FLEET_VIEWS, params.get('view')),
    groupBy: idOf(GROUPINGS, params.get('groupBy')),
    pillar: params.get('pillar') ?? undefined,
    sort: {
      column: column.id,
      descending: sort ? sort.startsWith('-') : column.descending,
    },
    list: DECISION_LISTS.find(each => each === list) ?? DECISION_LISTS[0],
    turned: params.getAll('turned'),
    filters: readFilters(params),
  };
}

/** Writes a place over the parameters; other people's parameters stay, and what goes without saying is left out. */
export function writeLocation(
  params: URLSearchParams,
  location: FleetLocation,
): URLSearchParams {
  const next = new URLSearchParams(params);
  const { lens, view, groupBy, pillar, sort, list, turned, filters } = location;
  setAll(next, 'lens', lens);
  setAll(next, 'view', unless(view, FLEET_VIEWS[0].id));
  setAll(next, 'groupBy', unless(groupBy, GROUPINGS[0].id));
  setAll(next, 'pillar', pillar);
  const written = `${sort.descending ? '-' : ''}${sort.column}`;
  setAll(next, 'sort', unless(written, '-risk'));
  setAll(next, 'list', unless(list, DECISION_LISTS[0]));
  setAll(next, 'turned', turned);
  for (const name of FILTER_NAMES) {
    setAll(next, name, filters[name]);
  }
  setAll(next, 'text', filters.text || undefined);
  return next;
}

function idOf<TId extends string>(
  known: readonly { readonly id: TId }[],
  wanted: string | null,
): TId {
  return (known.find(({ id }) => id === wanted) ?? known[0]).id;
}

function unless(value: string, obvious: string): string | undefined {
  return value === obvious ? undefined : value;
}

function setAll(
  params: URLSearchParams,
  name: string,
  values: string | readonly string[] | undefined,
) {
  params.delete(name);
  for (const value of [values ?? []].flat()) {
    params.append(name, value);
  }
}
