import { mockServices } from '@backstage/backend-test-utils';
import { parseEntityRef } from '@backstage/catalog-model';
import { Knex } from 'knex';
import { DefaultEvidenceService, EvidenceContext } from '../service';
import { component } from './entities';
import { reviewServiceOn } from './reviewService';
import { TestCollector } from './testCollector';

/** The evidence service on a database, with one collector, a catalog that has every entity but `gone`, and a clock. */
export async function evidenceServiceOn(
  knex: Knex,
  options: {
    collectors?: readonly TestCollector[];
    stopping?: AbortSignal;
  } = {},
) {
  const service = await reviewServiceOn(knex);
  const collector = new TestCollector({
    lensId: 'test',
    practices: [
      ['backup', 'backup_daily'],
      ['backup', 'backup_tested'],
    ],
  });
  const context: EvidenceContext = {
    db: knex,
    lenses: service.lenses,
    confirmEveryDays: 90,
    now: () => service.clock.now,
    collectors: options.collectors ?? [collector],
    subjectReaders: [],
    loadEntities: async refs =>
      refs.map(ref => {
        const { name } = parseEntityRef(ref);
        return name === 'gone' ? undefined : component(name);
      }),
    logger: mockServices.logger.mock(),
    stopping: options.stopping ?? new AbortController().signal,
  };
  const evidence = new DefaultEvidenceService(context);
  return { ...service, context, evidence, collector };
}
