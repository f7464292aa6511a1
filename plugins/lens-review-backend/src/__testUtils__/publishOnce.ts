import knexFactory, { Knex } from 'knex';
import { publishingOn, publishMinor } from './publishing';
import { stopAt } from './stopAt';

/*
 * A process of its own that publishes the draft of the test lens, and stops when several batches of reviews are written.
 * Its argument is the configuration of the database as JSON.
 */
async function publishInPart(config: Knex.Config): Promise<void> {
  const knex = knexFactory(config);
  stopAt(knex, /insert into .history/, 5);
  await publishMinor(await publishingOn(knex));
}

publishInPart(JSON.parse(process.argv[2])).catch(error => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
