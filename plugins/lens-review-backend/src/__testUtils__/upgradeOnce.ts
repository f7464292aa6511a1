import knexFactory, { Knex } from 'knex';
import { stopAt } from './stopAt';
import { upgradeOn } from './upgrading';

/*
 * A process of its own that upgrades the review of the test lens, and stops when the milestone and the answers are
 * written. Its argument is the configuration of the database as JSON.
 */
async function upgradeInPart(config: Knex.Config): Promise<void> {
  const knex = knexFactory(config);
  stopAt(knex, /delete from .answers/);
  await upgradeOn(knex);
}

upgradeInPart(JSON.parse(process.argv[2])).catch(error => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
