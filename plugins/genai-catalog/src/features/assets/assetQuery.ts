import { FACET_IDS, FacetId } from './facets';
import { RETIREMENT_WINDOWS, RetirementWindow } from './retirement';

/** Columns that the list can be sorted by. */
export const SORT_COLUMNS = ['name', 'lifecycle'] as const;

export type SortColumn = (typeof SORT_COLUMNS)[number];

/** What the list shows. All of it stands in the URL, so that it can be sent to somebody. */
export interface AssetQuery {
  /** The same facet's values mean or, different facets and. */
  readonly facets: Readonly<Record<FacetId, readonly string[]>>;
  readonly retirement: readonly RetirementWindow[];
  readonly text: string;
  readonly sort: { readonly column: SortColumn; readonly descending: boolean };
  /** From 1. */
  readonly page: number;
}

/** Parameters that are not understood are left out. */
export function readQuery(params: URLSearchParams): AssetQuery {
  const wanted = params.get('sort') ?? '';
  const descending = wanted.startsWith('-');
  const column = wanted.replace(/^-/, '');
  const page = Number(params.get('page') ?? 1);
  return {
    facets: {
      kind: params.getAll('kind'),
      owner: params.getAll('owner'),
      system: params.getAll('system'),
      provider: params.getAll('provider'),
      lifecycle: params.getAll('lifecycle'),
      category: params.getAll('category'),
      label: params.getAll('label'),
      status: params.getAll('status'),
    },
    retirement: RETIREMENT_WINDOWS.filter(window =>
      params.getAll('retirement').includes(window),
    ),
    text: params.get('text') ?? '',
    sort: {
      column: SORT_COLUMNS.find(each => each === column) ?? 'name',
      descending,
    },
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** Writes a query over the parameters; other people's parameters stay. */
export function writeQuery(
  params: URLSearchParams,
  query: AssetQuery,
): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const id of FACET_IDS) {
    setAll(next, id, query.facets[id]);
  }
  const { retirement, text, sort, page } = query;
  setAll(next, 'retirement', retirement);
  setAll(next, 'text', text ? [text] : []);
  const isDefault = sort.column === 'name' && !sort.descending;
  const written = `${sort.descending ? '-' : ''}${sort.column}`;
  setAll(next, 'sort', isDefault ? [] : [written]);
  setAll(next, 'page', page > 1 ? [String(page)] : []);
  return next;
}

/** How many values people chose. */
export function countChosen({ facets, retirement }: AssetQuery): number {
  return FACET_IDS.reduce(
    (sum, id) => sum + facets[id].length,
    retirement.length,
  );
}

/** Nothing chosen; the order stays. */
export function withoutFilters(query: AssetQuery): AssetQuery {
  return { ...readQuery(new URLSearchParams()), sort: query.sort };
}

function setAll(
  params: URLSearchParams,
  name: string,
  values: readonly string[],
) {
  params.delete(name);
  values.forEach(value => params.append(name, value));
}
