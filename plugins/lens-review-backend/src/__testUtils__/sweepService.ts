import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { Knex } from 'knex';
import { DefaultApplicabilityService } from '../service';
import { sweep, SweepContext } from '../service/sweep';
import { testCatalog } from './catalog';
import { reviewServiceOn } from './reviewService';

/** Several pages also in small catalogs. */
const PAGE = 2;

/** The sweep on a database, with a catalog and a clock that a test changes. */
export async function sweepServiceOn(
  knex: Knex,
  options: Parameters<typeof reviewServiceOn>[1] & {
    entities?: readonly Entity[];
    keepDays?: number;
    /** Of entities that can be reviewed, lower case. */
    kinds?: readonly string[];
  } = {},
) {
  const service = await reviewServiceOn(knex, options);
  const catalog = testCatalog(options.entities ?? []);
  const faults: { afterPages?: number } = {};
  const context: SweepContext = {
    db: knex,
    lenses: service.lenses,
    kinds: options.kinds ?? ['component'],
    confirmEveryDays: options.confirmEveryDays ?? 90,
    keepDays: options.keepDays ?? 1000,
    now: () => service.clock.now,
    async *streamEntities({ kinds }) {
      const items = [...catalog.entities.values()].filter(({ kind }) =>
        kinds.includes(kind.toLowerCase()),
      );
      for (let page = 0; page * PAGE < items.length; page++) {
        if (page === faults.afterPages) {
          throw new Error('The catalog went away');
        }
        yield items.slice(page * PAGE, (page + 1) * PAGE);
      }
    },
    logger: mockServices.logger.mock(),
  };
  return {
    ...service,
    applicability: new DefaultApplicabilityService(context),
    catalog,
    context,
    faults,
    sweep: () => sweep(context, new AbortController().signal),
  };
}
