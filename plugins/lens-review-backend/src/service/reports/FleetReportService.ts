import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  AcceptanceList,
  lensReviewContract,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { Caller } from '@genai-lens/http-contract-node';
import { z } from 'zod';
import {
  FleetReport,
  nameOf,
  renderFleetReport,
  RenderedReport,
  toNames,
} from '../../reports';
import { AuthorizedFleetService } from '../fleet';
import { filtersOf } from '../fleet/types';
import { AuthorizedLensService } from '../lenses';
import { AcceptanceListService } from '../plan';
import { readNamed } from './readNamed';

type Query = z.output<(typeof lensReviewContract)['queryFleetReport']['body']>;

/** What a reader takes in; the fleet page has the rest. */
const MOST_GAPS = 30;
const MOST_COMPONENTS = 100;
const MOST_ACCEPTED = 50;
const TREND_DAYS = 365;

/** Reports on the fleet, put together from answers that each know what the caller may see. */
export class FleetReportService {
  readonly #fleet: AuthorizedFleetService;
  readonly #acceptances: AcceptanceListService;
  readonly #catalog: CatalogService;
  readonly #lenses: AuthorizedLensService;
  readonly #now: () => Date;

  constructor(deps: {
    fleet: AuthorizedFleetService;
    acceptances: AcceptanceListService;
    catalog: CatalogService;
    lenses: AuthorizedLensService;
    now: () => Date;
  }) {
    this.#fleet = deps.fleet;
    this.#acceptances = deps.acceptances;
    this.#catalog = deps.catalog;
    this.#lenses = deps.lenses;
    this.#now = deps.now;
  }

  async getReport(
    { format, ...query }: Query,
    caller: Caller,
  ): Promise<RenderedReport> {
    const filters = filtersOf(query);
    const [lens, summary, gaps, components, trend, accepted] =
      await Promise.all([
        this.#lenses.getLens({ id: query.lens }, caller.credentials),
        this.#fleet.getSummary({ ...query, groupBy: 'owner' }, caller),
        this.#fleet.listGaps({ ...query, limit: MOST_GAPS }, caller),
        this.#fleet.listComponents(
          { ...query, sort: 'risk', limit: MOST_COMPONENTS, format: 'json' },
          caller,
        ),
        this.#fleet.getTrend({ ...query, days: TREND_DAYS }, caller),
        this.#acceptances.list(
          {
            status: 'accepted',
            lens: query.lens,
            filters,
            limit: MOST_ACCEPTED,
          },
          caller,
        ),
      ]);
    const { id, name, version } = lens;
    const report = {
      generatedAt: this.#now().toISOString(),
      lens: { id, name, version },
      filters: Object.entries(filters).flatMap(([filter, value]) =>
        value === undefined ? [] : [{ name: filter, values: [value].flat() }],
      ),
      summary,
      trend: trend.points,
      gaps,
      accepted: await this.#named(accepted, caller),
      components,
    };
    return renderFleetReport(report, format);
  }

  /** With the names of those who approved, as far as the caller may see them. */
  async #named(
    { items, totalItems }: AcceptanceList,
    { credentials }: Caller,
  ): Promise<FleetReport['accepted']> {
    const names = toNames(
      await readNamed(this.#catalog, {
        refs: items.flatMap(({ acceptance }) => acceptance.approvedBy ?? []),
        credentials,
      }),
    );
    return {
      totalItems,
      items: items.map(item => ({
        ...item,
        approvedBy: nameOf(item.acceptance.approvedBy ?? '', names),
      })),
    };
  }
}
