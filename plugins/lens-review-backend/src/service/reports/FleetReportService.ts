import { lensReviewContract } from '@genai-lens/backstage-plugin-lens-review-common';
import { Caller } from '@genai-lens/http-contract-node';
import { z } from 'zod';
import { renderFleetReport, RenderedReport } from '../../reports';
import { AuthorizedFleetService } from '../fleet';
import { filtersOf } from '../fleet/types';
import { AuthorizedLensService } from '../lenses';

type Query = z.output<(typeof lensReviewContract)['queryFleetReport']['body']>;

/** What a reader takes in; the fleet page has the rest. */
const MOST_GAPS = 30;
const MOST_COMPONENTS = 100;

/** Reports on the fleet, put together from answers that each know what the caller may see. */
export class FleetReportService {
  readonly #fleet: AuthorizedFleetService;
  readonly #lenses: AuthorizedLensService;
  readonly #now: () => Date;

  constructor(deps: {
    fleet: AuthorizedFleetService;
    lenses: AuthorizedLensService;
    now: () => Date;
  }) {
    this.#fleet = deps.fleet;
    this.#lenses = deps.lenses;
    this.#now = deps.now;
  }

  async getReport(
    { format, ...query }: Query,
    caller: Caller,
  ): Promise<RenderedReport> {
    const [lens, summary, gaps, components] = await Promise.all([
      this.#lenses.getLens({ id: query.lens }, caller.credentials),
      this.#fleet.getSummary({ ...query, groupBy: 'owner' }, caller),
      this.#fleet.listGaps({ ...query, limit: MOST_GAPS }, caller),
      this.#fleet.listComponents(
        { ...query, sort: 'risk', limit: MOST_COMPONENTS, format: 'json' },
        caller,
      ),
    ]);
    const { id, name, version } = lens;
    const report = {
      generatedAt: this.#now().toISOString(),
      lens: { id, name, version },
      filters: Object.entries(filtersOf(query)).flatMap(([filter, value]) =>
        value === undefined ? [] : [{ name: filter, values: [value].flat() }],
      ),
      summary,
      gaps,
      components,
    };
    return renderFleetReport(report, format);
  }
}
