import { mockServices } from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import { Knex } from 'knex';
import { readLensReviewConfig } from '../../src/config';
import { MIGRATIONS_DIRECTORY } from '../../src/database/openDatabase';
import { loadLensRegistry } from '../../src/service';
import { benchDatabase } from '../benchDatabase';
import { generateFleet } from './generate';
import { threeLenses } from './lenses';
import { writeTemplates } from './templates';

/** A database with so many components, each reviewed against three lenses, and what questions about them need. */
export async function openFleet(components: number) {
  const knex = await benchDatabase();
  return { knex, ...(await fillFleet(knex, components)) };
}

/** The same in a database that is there. */
export async function fillFleet(knex: Knex, components: number) {
  await knex.migrate.latest({ directory: MIGRATIONS_DIRECTORY });
  const lenses = await loadLensRegistry({
    db: knex,
    sources: threeLenses,
    config: readLensReviewConfig(new ConfigReader({}), { directory: '/' }),
    now: () => new Date(),
    logger: mockServices.rootLogger({ level: 'error' }),
  });
  await writeTemplates(knex, lenses);
  await generateFleet(knex, components);
  return {
    lens: lenses.requireNewest('generative-ai'),
    context: { db: knex, lenses, now: () => new Date() },
  };
}
